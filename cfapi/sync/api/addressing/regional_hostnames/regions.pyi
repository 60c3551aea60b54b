"""`cf.addressing.regional_hostnames.regions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.regional_hostnames.regions as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Regions(Resource):
    """Regional hostname regions: `cf.addressing.regional_hostnames.regions`."""

    @_listing(_api.Regions.list)
    def list(self) -> Any:
        """List regional hostname regions: GET /accounts/{account_id}/addressing/regional_hostnames/regions (permission:
        DNS Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/subresources/regions/methods/list/"""
