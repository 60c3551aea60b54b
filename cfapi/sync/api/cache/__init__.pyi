"""`cf.cache` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache as _api
from cfapi.sync.api.cache.cache_reserve import CacheReserveResource
from cfapi.sync.api.cache.legacy_origin_cloud_regions import LegacyOriginCloudRegions
from cfapi.sync.api.cache.origin_cloud_regions import OriginCloudRegions
from cfapi.sync.api.cache.regional_tiered_cache import RegionalTieredCacheResource
from cfapi.sync.api.cache.smart_tiered_cache import SmartTieredCacheResource
from cfapi.sync.api.cache.variants import Variants
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CacheResource(Resource):
    """Cache: `cf.cache`."""

    @property
    def cache_reserve(self) -> CacheReserveResource: ...

    @property
    def legacy_origin_cloud_regions(self) -> LegacyOriginCloudRegions: ...

    @property
    def origin_cloud_regions(self) -> OriginCloudRegions: ...

    @property
    def regional_tiered_cache(self) -> RegionalTieredCacheResource: ...

    @property
    def smart_tiered_cache(self) -> SmartTieredCacheResource: ...

    @property
    def variants(self) -> Variants: ...

    @_call(_api.CacheResource.invalidate_environment)
    def invalidate_environment(self) -> Any:
        """Cache: invalidate environment: POST /zones/{zone_id}/environments/{environment_id}/invalidate_cache.
        https://developers.cloudflare.com/api/resources/cache/methods/invalidate_environment/"""

    @_call(_api.CacheResource.purge_environment)
    def purge_environment(self) -> Any:
        """Cache: purge environment: POST /zones/{zone_id}/environments/{environment_id}/purge_cache.
        https://developers.cloudflare.com/api/resources/cache/methods/purge_environment/"""

    @_call(_api.CacheResource.invalidate)
    def invalidate(self) -> Any:
        """Invalidate cache: POST /zones/{zone_id}/invalidate_cache.
        https://developers.cloudflare.com/api/resources/cache/methods/invalidate/"""

    @_call(_api.CacheResource.purge)
    def purge(self) -> Any:
        """Purge cache: POST /zones/{zone_id}/purge_cache (permission: Cache Purge).
        https://developers.cloudflare.com/api/resources/cache/methods/purge/"""
