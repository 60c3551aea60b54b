"""`cf.brand_protection.v2.queries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.v2.queries as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Queries(Resource):
    """V2 queries: `cf.brand_protection.v2.queries`."""

    @_call(_api.Queries.get)
    def get(self) -> Any:
        """Get v2 queries: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/queries (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/queries/methods/get/"""
