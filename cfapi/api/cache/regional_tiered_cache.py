"""`cf.cache.regional_tiered_cache`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class RegionalTieredCache:
    """Regional tiered cache: response of cache.regional_tiered_cache.get."""

    id: Literal["tc_regional"] | str
    editable: bool
    value: Literal["on", "off"] | str
    modified_on: Moment | None = None


class RegionalTieredCacheResource(Resource):
    """Cache regional tiered cache: `cf.cache.regional_tiered_cache`."""

    async def get(self, *, zone_id: str) -> RegionalTieredCache:
        """Get cache regional tiered cache: GET /zones/{zone_id}/cache/regional_tiered_cache (permission: Zone Read or
        Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/regional_tiered_cache/methods/get/"""
        return await self._call(
            "cache.regional_tiered_cache.get", "GET", "/zones/{zone_id}/cache/regional_tiered_cache", locals(),
            RegionalTieredCache,
        )

    async def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> RegionalTieredCache:
        """Edit cache regional tiered cache: PATCH /zones/{zone_id}/cache/regional_tiered_cache (permission: Zone Write
        or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/regional_tiered_cache/methods/edit/"""
        return await self._call(
            "cache.regional_tiered_cache.edit", "PATCH", "/zones/{zone_id}/cache/regional_tiered_cache", locals(),
            RegionalTieredCache,
        )
