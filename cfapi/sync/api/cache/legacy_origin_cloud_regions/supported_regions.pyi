"""`cf.cache.legacy_origin_cloud_regions.supported_regions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache.legacy_origin_cloud_regions.supported_regions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SupportedRegions(Resource):
    """Legacy origin cloud region supported regions: `cf.cache.legacy_origin_cloud_regions.supported_regions`."""

    @_call(_api.SupportedRegions.get)
    def get(self) -> Any:
        """Get legacy origin cloud region supported regions: GET
        /zones/{zone_id}/cache/origin_cloud_regions/supported_regions."""
