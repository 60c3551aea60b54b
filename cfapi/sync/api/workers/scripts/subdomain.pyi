"""`cf.workers.scripts.subdomain` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.subdomain as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SubdomainResource(Resource):
    """Script subdomain: `cf.workers.scripts.subdomain`."""

    @_call(_api.SubdomainResource.get)
    def get(self) -> Any:
        """Get script subdomain: GET /accounts/{account_id}/workers/scripts/{script_name}/subdomain (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/get/"""

    @_call(_api.SubdomainResource.create)
    def create(self) -> Any:
        """Create script subdomain: POST /accounts/{account_id}/workers/scripts/{script_name}/subdomain (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/create/"""

    @_call(_api.SubdomainResource.delete)
    def delete(self) -> Any:
        """Delete script subdomain: DELETE /accounts/{account_id}/workers/scripts/{script_name}/subdomain (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/subdomain/methods/delete/"""
