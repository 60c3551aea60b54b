"""`cf.smart_shield.cache_reserve_clear` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.smart_shield.cache_reserve_clear as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CacheReserveClearResource(Resource):
    """Smart shield cache reserve clear: `cf.smart_shield.cache_reserve_clear`."""

    @_call(_api.CacheReserveClearResource.get)
    def get(self) -> Any:
        """Get smart shield cache reserve clear: GET /zones/{zone_id}/smart_shield/cache_reserve_clear (permission: Zone
        Read or Zone Settings Read)."""

    @_call(_api.CacheReserveClearResource.create)
    def create(self) -> Any:
        """Create smart shield cache reserve clear: POST /zones/{zone_id}/smart_shield/cache_reserve_clear (permission:
        Zone Write or Zone Settings Write)."""
