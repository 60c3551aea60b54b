"""`cf.cache.cache_reserve`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class CacheReserve:
    """Cache reserve: response of cache.cache_reserve.get."""

    id: Literal["cache_reserve"] | str
    editable: bool
    value: Literal["on", "off"] | str
    modified_on: Moment | None = None


@model
class Clear:
    """Clear: response of cache.cache_reserve.status."""

    id: Literal["cache_reserve_clear"] | str
    start_ts: Moment
    state: Literal["In-progress", "Completed"] | str
    end_ts: Moment | None = None
    modified_on: Moment | None = None


class CacheReserveResource(Resource):
    """Cache reserve: `cf.cache.cache_reserve`."""

    def get(self, *, zone_id: str) -> Reply[CacheReserve]:
        """Get cache reserve: GET /zones/{zone_id}/cache/cache_reserve (permission: Zone Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/get/"""
        return self._call(
            "cache.cache_reserve.get", "GET", "/zones/{zone_id}/cache/cache_reserve", locals(), CacheReserve,
        )

    def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> Reply[CacheReserve]:
        """Edit cache reserve: PATCH /zones/{zone_id}/cache/cache_reserve (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/edit/"""
        return self._call(
            "cache.cache_reserve.edit", "PATCH", "/zones/{zone_id}/cache/cache_reserve", locals(), CacheReserve,
        )

    def status(self, *, zone_id: str) -> Reply[Clear]:
        """Status cache reserve: GET /zones/{zone_id}/cache/cache_reserve_clear (permission: Zone Read or Zone Settings
        Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/status/"""
        return self._call(
            "cache.cache_reserve.status", "GET", "/zones/{zone_id}/cache/cache_reserve_clear", locals(), Clear,
        )

    def clear(self, *, zone_id: str) -> Reply[Clear]:
        """Clear cache reserve: POST /zones/{zone_id}/cache/cache_reserve_clear (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/cache_reserve/methods/clear/"""
        return self._call(
            "cache.cache_reserve.clear", "POST", "/zones/{zone_id}/cache/cache_reserve_clear", locals(), Clear,
        )
