"""`cf.cache.smart_tiered_cache` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache.smart_tiered_cache as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SmartTieredCacheResource(Resource):
    """Cache smart tiered cache: `cf.cache.smart_tiered_cache`."""

    @_call(_api.SmartTieredCacheResource.get)
    def get(self) -> Any:
        """Get cache smart tiered cache: GET /zones/{zone_id}/cache/tiered_cache_smart_topology_enable (permission: Zone
        Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/get/"""

    @_call(_api.SmartTieredCacheResource.create)
    def create(self) -> Any:
        """Create cache smart tiered cache: POST /zones/{zone_id}/cache/tiered_cache_smart_topology_enable.
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/create/"""

    @_call(_api.SmartTieredCacheResource.edit)
    def edit(self) -> Any:
        """Edit cache smart tiered cache: PATCH /zones/{zone_id}/cache/tiered_cache_smart_topology_enable (permission:
        Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/edit/"""

    @_call(_api.SmartTieredCacheResource.delete)
    def delete(self) -> Any:
        """Delete cache smart tiered cache: DELETE /zones/{zone_id}/cache/tiered_cache_smart_topology_enable
        (permission: Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/delete/"""
