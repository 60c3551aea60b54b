"""`cf.cache.cache_reserve` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache.cache_reserve as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CacheReserveResource(Resource):
    """Cache reserve: `cf.cache.cache_reserve`."""

    @_call(_api.CacheReserveResource.get)
    def get(self) -> Any:
        """Get cache reserve: GET /zones/{zone_id}/cache/cache_reserve (permission: Zone Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/get/"""

    @_call(_api.CacheReserveResource.edit)
    def edit(self) -> Any:
        """Edit cache reserve: PATCH /zones/{zone_id}/cache/cache_reserve (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/edit/"""

    @_call(_api.CacheReserveResource.status)
    def status(self) -> Any:
        """Status cache reserve: GET /zones/{zone_id}/cache/cache_reserve_clear (permission: Zone Read or Zone Settings
        Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/status/"""

    @_call(_api.CacheReserveResource.clear)
    def clear(self) -> Any:
        """Clear cache reserve: POST /zones/{zone_id}/cache/cache_reserve_clear (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/clear/"""
