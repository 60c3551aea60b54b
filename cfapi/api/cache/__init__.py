"""`cf.cache`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.cache.cache_reserve import CacheReserveResource
    from cfapi.api.cache.legacy_origin_cloud_regions import LegacyOriginCloudRegions
    from cfapi.api.cache.origin_cloud_regions import OriginCloudRegions
    from cfapi.api.cache.regional_tiered_cache import RegionalTieredCacheResource
    from cfapi.api.cache.smart_tiered_cache import SmartTieredCacheResource
    from cfapi.api.cache.variants import Variants


@model
class PurgeFile:
    """Purge file: argument of cache.invalidate_environment."""

    headers: dict[str, str] | None = None
    url: str | None = None


class CacheResource(Resource):
    """Cache: `cf.cache`."""

    @cached_property
    def cache_reserve(self) -> CacheReserveResource:
        from cfapi.api.cache.cache_reserve import CacheReserveResource
        return CacheReserveResource(self._session)

    @cached_property
    def legacy_origin_cloud_regions(self) -> LegacyOriginCloudRegions:
        from cfapi.api.cache.legacy_origin_cloud_regions import LegacyOriginCloudRegions
        return LegacyOriginCloudRegions(self._session)

    @cached_property
    def origin_cloud_regions(self) -> OriginCloudRegions:
        from cfapi.api.cache.origin_cloud_regions import OriginCloudRegions
        return OriginCloudRegions(self._session)

    @cached_property
    def regional_tiered_cache(self) -> RegionalTieredCacheResource:
        from cfapi.api.cache.regional_tiered_cache import RegionalTieredCacheResource
        return RegionalTieredCacheResource(self._session)

    @cached_property
    def smart_tiered_cache(self) -> SmartTieredCacheResource:
        from cfapi.api.cache.smart_tiered_cache import SmartTieredCacheResource
        return SmartTieredCacheResource(self._session)

    @cached_property
    def variants(self) -> Variants:
        from cfapi.api.cache.variants import Variants
        return Variants(self._session)

    def invalidate_environment(
        self, environment_id: str, *, zone_id: str, tags: Sequence[str] | Unset = UNSET,
        hosts: Sequence[str] | Unset = UNSET, prefixes: Sequence[str] | Unset = UNSET,
        purge_everything: bool | Unset = UNSET, files: Sequence[str | PurgeFile | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Cache: invalidate environment: POST /zones/{zone_id}/environments/{environment_id}/invalidate_cache.
        https://developers.cloudflare.com/api/resources/cache/methods/invalidate_environment/"""
        return self._call(
            "cache.invalidate_environment", "POST", "/zones/{zone_id}/environments/{environment_id}/invalidate_cache",
            locals(), ObjectID,
        )

    def purge_environment(
        self, environment_id: str, *, zone_id: str, tags: Sequence[str] | Unset = UNSET,
        hosts: Sequence[str] | Unset = UNSET, prefixes: Sequence[str] | Unset = UNSET,
        purge_everything: bool | Unset = UNSET, files: Sequence[str | PurgeFile | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Cache: purge environment: POST /zones/{zone_id}/environments/{environment_id}/purge_cache.
        https://developers.cloudflare.com/api/resources/cache/methods/purge_environment/"""
        return self._call(
            "cache.purge_environment", "POST", "/zones/{zone_id}/environments/{environment_id}/purge_cache", locals(),
            ObjectID,
        )

    def invalidate(
        self, *, zone_id: str, tags: Sequence[str] | Unset = UNSET, hosts: Sequence[str] | Unset = UNSET,
        prefixes: Sequence[str] | Unset = UNSET, purge_everything: bool | Unset = UNSET,
        files: Sequence[str | PurgeFile | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Invalidate cache: POST /zones/{zone_id}/invalidate_cache.
        https://developers.cloudflare.com/api/resources/cache/methods/invalidate/"""
        return self._call("cache.invalidate", "POST", "/zones/{zone_id}/invalidate_cache", locals(), ObjectID)

    def purge(
        self, *, zone_id: str, tags: Sequence[str] | Unset = UNSET, hosts: Sequence[str] | Unset = UNSET,
        prefixes: Sequence[str] | Unset = UNSET, purge_everything: bool | Unset = UNSET,
        files: Sequence[str | PurgeFile | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Purge cache: POST /zones/{zone_id}/purge_cache (permission: Cache Purge).
        https://developers.cloudflare.com/api/resources/cache/methods/purge/"""
        return self._call("cache.purge", "POST", "/zones/{zone_id}/purge_cache", locals(), ObjectID)
