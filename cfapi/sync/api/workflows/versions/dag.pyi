"""`cf.workflows.versions.dag` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workflows.versions.dag as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DagResource(Resource):
    """Version dag: `cf.workflows.versions.dag`."""

    @_call(_api.DagResource.get)
    def get(self) -> Any:
        """Get version dag: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/dag (permission:
        Workers Tail Read or Workers Scripts Read)."""
