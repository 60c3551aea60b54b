"""`cf.smart_shield` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.smart_shield as _api
from cfapi.sync.api.smart_shield.cache_reserve_clear import CacheReserveClearResource
from cfapi.sync.api.smart_shield.healthchecks import Healthchecks
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SmartShieldResource(Resource):
    """Smart shield: `cf.smart_shield`."""

    @property
    def cache_reserve_clear(self) -> CacheReserveClearResource: ...

    @property
    def healthchecks(self) -> Healthchecks: ...

    @_call(_api.SmartShieldResource.get)
    def get(self) -> Any:
        """Get smart shield: GET /zones/{zone_id}/smart_shield (permission: Zone Read or Zone Settings Read)."""

    @_call(_api.SmartShieldResource.edit)
    def edit(self) -> Any:
        """Edit smart shield: PATCH /zones/{zone_id}/smart_shield (permission: Zone Write or Zone Settings Write)."""
