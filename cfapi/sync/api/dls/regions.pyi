"""`cf.dls.regions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dls.regions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Regions(Resource):
    """Dl regions: `cf.dls.regions`."""

    @_listing(_api.Regions.list)
    def list(self) -> Any:
        """List dl regions: GET /accounts/{account_id}/dls/regions.
        https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/list/"""

    @_call(_api.Regions.get)
    def get(self) -> Any:
        """Get a dl region: GET /accounts/{account_id}/dls/regions/{region_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/get/"""
