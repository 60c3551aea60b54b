"""`cf.zero_trust.resource_library.categories` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.resource_library.categories as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Categories(Resource):
    """Resource library categories: `cf.zero_trust.resource_library.categories`."""

    @_listing(_api.Categories.list)
    def list(self) -> Any:
        """List resource library categories: GET /accounts/{account_id}/resource-library/categories.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/categories/methods/list/"""

    @_call(_api.Categories.get)
    def get(self) -> Any:
        """Get a resource library category: GET /accounts/{account_id}/resource-library/categories/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/categories/methods/get/"""
