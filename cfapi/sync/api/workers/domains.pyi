"""`cf.workers.domains` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.domains as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Domains(Resource):
    """Worker domains: `cf.workers.domains`."""

    @_listing(_api.Domains.list)
    def list(self) -> Any:
        """List worker domains: GET /accounts/{account_id}/workers/domains (permission: Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/list/"""

    @_call(_api.Domains.update)
    def update(self) -> Any:
        """Update worker domains: PUT /accounts/{account_id}/workers/domains (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/update/"""

    @_call(_api.Domains.get)
    def get(self) -> Any:
        """Get a worker domain: GET /accounts/{account_id}/workers/domains/{domain_id} (permission: Workers Scripts
        Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/get/"""

    @_call(_api.Domains.delete)
    def delete(self) -> Any:
        """Delete a worker domain: DELETE /accounts/{account_id}/workers/domains/{domain_id} (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/domains/methods/delete/"""
