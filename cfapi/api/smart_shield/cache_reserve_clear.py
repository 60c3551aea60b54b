"""`cf.smart_shield.cache_reserve_clear`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import UNSET, Resource
from cfapi.api.shared.cache import CacheReserveClear


class CacheReserveClearResource(Resource):
    """Smart shield cache reserve clear: `cf.smart_shield.cache_reserve_clear`."""

    async def get(self, *, zone_id: str) -> CacheReserveClear:
        """Get smart shield cache reserve clear: GET /zones/{zone_id}/smart_shield/cache_reserve_clear (permission: Zone
        Read or Zone Settings Read)."""
        return await self._call(
            "smart_shield.cache_reserve_clear.get", "GET", "/zones/{zone_id}/smart_shield/cache_reserve_clear",
            locals(), CacheReserveClear,
        )

    async def create(self, *, zone_id: str, body: Any = UNSET) -> CacheReserveClear:
        """Create smart shield cache reserve clear: POST /zones/{zone_id}/smart_shield/cache_reserve_clear (permission:
        Zone Write or Zone Settings Write)."""
        return await self._call(
            "smart_shield.cache_reserve_clear.create", "POST", "/zones/{zone_id}/smart_shield/cache_reserve_clear",
            locals(), CacheReserveClear, whole="body",
        )
