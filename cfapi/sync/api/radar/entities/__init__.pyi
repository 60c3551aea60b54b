"""`cf.radar.entities` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.entities as _api
from cfapi.sync.api.radar.entities.asns import Asns
from cfapi.sync.api.radar.entities.locations import Locations
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Entities(Resource):
    """Radar entities: `cf.radar.entities`."""

    @property
    def asns(self) -> Asns: ...

    @property
    def locations(self) -> Locations: ...

    @_call(_api.Entities.get)
    def get(self) -> Any:
        """Get radar entities: GET /radar/entities/ip (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/methods/get/"""
