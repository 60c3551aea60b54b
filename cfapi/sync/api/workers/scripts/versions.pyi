"""`cf.workers.scripts.versions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.versions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Versions(Resource):
    """Script versions: `cf.workers.scripts.versions`."""

    @_listing(_api.Versions.list)
    def list(self) -> Any:
        """List script versions: GET /accounts/{account_id}/workers/scripts/{script_name}/versions (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/list/"""

    @_call(_api.Versions.create)
    def create(self) -> Any:
        """Create a script version: POST /accounts/{account_id}/workers/scripts/{script_name}/versions (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/create/"""

    @_call(_api.Versions.get)
    def get(self) -> Any:
        """Get a script version: GET /accounts/{account_id}/workers/scripts/{script_name}/versions/{version_id}
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/get/"""
