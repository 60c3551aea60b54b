"""`cf.smart_shield.cache_reserve_clear`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, model


@model
class CacheReserveClear:
    """Cache reserve clear: response of smart_shield.cache_reserve_clear.get."""

    id: Literal["cache_reserve_clear"] | str
    modified_on: Moment | None = None
    end_ts: Moment | None = None
    start_ts: Moment
    state: Literal["In-progress", "Completed"] | str


class CacheReserveClearResource(Resource):
    """Smart shield cache reserve clear: `cf.smart_shield.cache_reserve_clear`."""

    def get(self, *, zone_id: str) -> Reply[CacheReserveClear]:
        """Get smart shield cache reserve clear: GET /zones/{zone_id}/smart_shield/cache_reserve_clear (permission: Zone
        Read or Zone Settings Read)."""
        return self._call(
            "smart_shield.cache_reserve_clear.get", "GET", "/zones/{zone_id}/smart_shield/cache_reserve_clear",
            locals(), CacheReserveClear,
        )

    def create(self, *, zone_id: str, body: Any = UNSET) -> Reply[CacheReserveClear]:
        """Create smart shield cache reserve clear: POST /zones/{zone_id}/smart_shield/cache_reserve_clear (permission:
        Zone Write or Zone Settings Write)."""
        return self._call(
            "smart_shield.cache_reserve_clear.create", "POST", "/zones/{zone_id}/smart_shield/cache_reserve_clear",
            locals(), CacheReserveClear, whole="body",
        )
