"""`cf.radar.entities.locations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.entities.locations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Locations(Resource):
    """Entity locations: `cf.radar.entities.locations`."""

    @_listing(_api.Locations.list)
    def list(self) -> Any:
        """List entity locations: GET /radar/entities/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/list/"""

    @_call(_api.Locations.get)
    def get(self) -> Any:
        """Get an entity location: GET /radar/entities/locations/{location} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/get/"""
