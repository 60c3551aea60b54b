"""`cf.workers.scripts.content` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.content as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ContentResource(Resource):
    """Script content: `cf.workers.scripts.content`."""

    @_call(_api.ContentResource.update)
    def update(self) -> Any:
        """Update script content: PUT /accounts/{account_id}/workers/scripts/{script_name}/content (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/content/methods/update/"""

    @_call(_api.ContentResource.get)
    def get(self) -> Any:
        """Get script content: GET /accounts/{account_id}/workers/scripts/{script_name}/content/v2 (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/content/methods/get/"""
