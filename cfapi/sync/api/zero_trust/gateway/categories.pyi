"""`cf.zero_trust.gateway.categories` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.categories as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Categories(Resource):
    """Gateway categories: `cf.zero_trust.gateway.categories`."""

    @_listing(_api.Categories.list)
    def list(self) -> Any:
        """List gateway categories: GET /accounts/{account_id}/gateway/categories (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/categories/methods/list/"""
