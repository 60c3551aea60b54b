"""`cf.brand_protection.queries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.queries as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Queries(Resource):
    """Brand protection queries: `cf.brand_protection.queries`."""

    @_call(_api.Queries.create)
    def create(self) -> Any:
        """Create a brand protection query: POST /accounts/{account_id}/brand-protection/queries (permission: Intel
        Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/create/"""

    @_call(_api.Queries.delete)
    def delete(self) -> Any:
        """Delete brand protection queries: DELETE /accounts/{account_id}/brand-protection/queries (permission: Intel
        Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/delete/"""

    @_call(_api.Queries.bulk)
    def bulk(self) -> Any:
        """Bulk brand protection queries: POST /accounts/{account_id}/brand-protection/queries/bulk (permission: Intel
        Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/bulk/"""
