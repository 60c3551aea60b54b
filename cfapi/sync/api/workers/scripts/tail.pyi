"""`cf.workers.scripts.tail` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.tail as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TailResource(Resource):
    """Script tail: `cf.workers.scripts.tail`."""

    @_call(_api.TailResource.get)
    def get(self) -> Any:
        """Get script tail: GET /accounts/{account_id}/workers/scripts/{script_name}/tails (permission: Workers Tail
        Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/get/"""

    @_call(_api.TailResource.create)
    def create(self) -> Any:
        """Create script tail: POST /accounts/{account_id}/workers/scripts/{script_name}/tails (permission: Workers Tail
        Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/create/"""

    @_call(_api.TailResource.delete)
    def delete(self) -> Any:
        """Delete script tail: DELETE /accounts/{account_id}/workers/scripts/{script_name}/tails/{id} (permission:
        Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/delete/"""
