"""`cf.cache.regional_tiered_cache` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache.regional_tiered_cache as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RegionalTieredCacheResource(Resource):
    """Cache regional tiered cache: `cf.cache.regional_tiered_cache`."""

    @_call(_api.RegionalTieredCacheResource.get)
    def get(self) -> Any:
        """Get cache regional tiered cache: GET /zones/{zone_id}/cache/regional_tiered_cache (permission: Zone Read or
        Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/regional_tiered_cache/methods/get/"""

    @_call(_api.RegionalTieredCacheResource.edit)
    def edit(self) -> Any:
        """Edit cache regional tiered cache: PATCH /zones/{zone_id}/cache/regional_tiered_cache (permission: Zone Write
        or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/regional_tiered_cache/methods/edit/"""
