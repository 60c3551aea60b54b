"""`cf.workflows.versions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workflows.versions as _api
from cfapi.sync.api.workflows.versions.dag import DagResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Versions(Resource):
    """Workflow versions: `cf.workflows.versions`."""

    @property
    def dag(self) -> DagResource: ...

    @_listing(_api.Versions.list)
    def list(self) -> Any:
        """List workflow versions: GET /accounts/{account_id}/workflows/{workflow_name}/versions (permission: Workers
        Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/list/"""

    @_call(_api.Versions.get)
    def get(self) -> Any:
        """Get a workflow version: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/get/"""

    @_call(_api.Versions.graph)
    def graph(self) -> Any:
        """Graph workflow versions: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/graph
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/graph/"""
