"""`cf.cache.cache_reserve`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model
from cfapi.api.shared.cache import CacheReserveClear


@model
class CacheReserve:
    """Cache reserve: response of cache.cache_reserve.get."""

    id: Literal["cache_reserve"] | str
    editable: bool
    value: Literal["on", "off"] | str
    modified_on: Moment | None = None


class CacheReserveResource(Resource):
    """Cache reserve: `cf.cache.cache_reserve`."""

    async def get(self, *, zone_id: str) -> CacheReserve:
        """Get cache reserve: GET /zones/{zone_id}/cache/cache_reserve (permission: Zone Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/get/"""
        return await self._call(
            "cache.cache_reserve.get", "GET", "/zones/{zone_id}/cache/cache_reserve", locals(), CacheReserve,
        )

    async def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> CacheReserve:
        """Edit cache reserve: PATCH /zones/{zone_id}/cache/cache_reserve (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/edit/"""
        return await self._call(
            "cache.cache_reserve.edit", "PATCH", "/zones/{zone_id}/cache/cache_reserve", locals(), CacheReserve,
        )

    async def status(self, *, zone_id: str) -> CacheReserveClear:
        """Status cache reserve: GET /zones/{zone_id}/cache/cache_reserve_clear (permission: Zone Read or Zone Settings
        Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/status/"""
        return await self._call(
            "cache.cache_reserve.status", "GET", "/zones/{zone_id}/cache/cache_reserve_clear", locals(),
            CacheReserveClear,
        )

    async def clear(self, *, zone_id: str) -> CacheReserveClear:
        """Clear cache reserve: POST /zones/{zone_id}/cache/cache_reserve_clear (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/clear/"""
        return await self._call(
            "cache.cache_reserve.clear", "POST", "/zones/{zone_id}/cache/cache_reserve_clear", locals(),
            CacheReserveClear,
        )
