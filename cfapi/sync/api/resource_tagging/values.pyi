"""`cf.resource_tagging.values` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_tagging.values as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Values(Resource):
    """Resource tagging values: `cf.resource_tagging.values`."""

    @_listing(_api.Values.list)
    def list(self) -> Any:
        """List resource tagging values: GET /accounts/{account_id}/tags/values/{tag_key}.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/values/methods/list/"""
