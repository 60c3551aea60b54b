"""`cf.workers.subdomains` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.subdomains as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Subdomains(Resource):
    """Worker subdomains: `cf.workers.subdomains`."""

    @_call(_api.Subdomains.get)
    def get(self) -> Any:
        """Get worker subdomains: GET /accounts/{account_id}/workers/subdomain (permission: Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/get/"""

    @_call(_api.Subdomains.update)
    def update(self) -> Any:
        """Update worker subdomains: PUT /accounts/{account_id}/workers/subdomain (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/update/"""

    @_call(_api.Subdomains.delete)
    def delete(self) -> Any:
        """Delete worker subdomains: DELETE /accounts/{account_id}/workers/subdomain (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/subdomains/methods/delete/"""
