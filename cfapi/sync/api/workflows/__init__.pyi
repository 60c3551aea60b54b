"""`cf.workflows` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workflows as _api
from cfapi.sync.api.workflows.instances import Instances
from cfapi.sync.api.workflows.versions import Versions
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Workflows(Resource):
    """Workflows: `cf.workflows`."""

    @property
    def instances(self) -> Instances: ...

    @property
    def versions(self) -> Versions: ...

    @_listing(_api.Workflows.list)
    def list(self) -> Any:
        """List workflows: GET /accounts/{account_id}/workflows (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/methods/list/"""

    @_call(_api.Workflows.get)
    def get(self) -> Any:
        """Get a workflow: GET /accounts/{account_id}/workflows/{workflow_name} (permission: Workers Tail Read or
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/methods/get/"""

    @_call(_api.Workflows.update)
    def update(self) -> Any:
        """Update a workflow: PUT /accounts/{account_id}/workflows/{workflow_name} (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/methods/update/"""

    @_call(_api.Workflows.delete)
    def delete(self) -> Any:
        """Delete a workflow: DELETE /accounts/{account_id}/workflows/{workflow_name} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workflows/methods/delete/"""
