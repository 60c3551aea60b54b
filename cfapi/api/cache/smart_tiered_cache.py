"""`cf.cache.smart_tiered_cache`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class SmartTieredCache:
    """Smart tiered cache: response of cache.smart_tiered_cache.get."""

    id: Literal["tiered_cache_smart_topology_enable"] | str
    editable: bool
    value: Literal["on", "off"] | str
    modified_on: Moment | None = None


@model
class SmartTieredCacheDeleteResult:
    """Smart tiered cache delete result: response of cache.smart_tiered_cache.delete."""

    id: Literal["tiered_cache_smart_topology_enable"] | str
    editable: bool
    modified_on: Moment | None = None


class SmartTieredCacheResource(Resource):
    """Cache smart tiered cache: `cf.cache.smart_tiered_cache`."""

    def get(self, *, zone_id: str) -> Reply[SmartTieredCache]:
        """Get cache smart tiered cache: GET /zones/{zone_id}/cache/tiered_cache_smart_topology_enable (permission: Zone
        Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/get/"""
        return self._call(
            "cache.smart_tiered_cache.get", "GET", "/zones/{zone_id}/cache/tiered_cache_smart_topology_enable",
            locals(), SmartTieredCache,
        )

    def create(self, *, zone_id: str, value: Literal["on", "off"] | str) -> Reply[SmartTieredCache]:
        """Create cache smart tiered cache: POST /zones/{zone_id}/cache/tiered_cache_smart_topology_enable.
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/create/"""
        return self._call(
            "cache.smart_tiered_cache.create", "POST", "/zones/{zone_id}/cache/tiered_cache_smart_topology_enable",
            locals(), SmartTieredCache,
        )

    def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> Reply[SmartTieredCache]:
        """Edit cache smart tiered cache: PATCH /zones/{zone_id}/cache/tiered_cache_smart_topology_enable (permission:
        Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/edit/"""
        return self._call(
            "cache.smart_tiered_cache.edit", "PATCH", "/zones/{zone_id}/cache/tiered_cache_smart_topology_enable",
            locals(), SmartTieredCache,
        )

    def delete(self, *, zone_id: str) -> Reply[SmartTieredCacheDeleteResult | None]:
        """Delete cache smart tiered cache: DELETE /zones/{zone_id}/cache/tiered_cache_smart_topology_enable
        (permission: Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/smart_tiered_cache/methods/delete/"""
        return self._call(
            "cache.smart_tiered_cache.delete", "DELETE", "/zones/{zone_id}/cache/tiered_cache_smart_topology_enable",
            locals(), SmartTieredCacheDeleteResult,
        )
