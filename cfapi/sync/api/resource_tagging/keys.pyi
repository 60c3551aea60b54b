"""`cf.resource_tagging.keys` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_tagging.keys as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Keys(Resource):
    """Resource tagging keys: `cf.resource_tagging.keys`."""

    @_listing(_api.Keys.list)
    def list(self) -> Any:
        """List resource tagging keys: GET /accounts/{account_id}/tags/keys.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/keys/methods/list/"""
