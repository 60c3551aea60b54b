"""`cf.workers.scripts.deployments` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.deployments as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Deployments(Resource):
    """Script deployments: `cf.workers.scripts.deployments`."""

    @_listing(_api.Deployments.list)
    def list(self) -> Any:
        """List script deployments: GET /accounts/{account_id}/workers/scripts/{script_name}/deployments (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/list/"""

    @_call(_api.Deployments.create)
    def create(self) -> Any:
        """Create a script deployment: POST /accounts/{account_id}/workers/scripts/{script_name}/deployments
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/create/"""

    @_call(_api.Deployments.get)
    def get(self) -> Any:
        """Get a script deployment: GET /accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id}
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/get/"""

    @_call(_api.Deployments.delete)
    def delete(self) -> Any:
        """Delete a script deployment: DELETE
        /accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/delete/"""
