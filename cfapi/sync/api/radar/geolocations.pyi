"""`cf.radar.geolocations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.geolocations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Geolocations(Resource):
    """Radar geolocations: `cf.radar.geolocations`."""

    @_listing(_api.Geolocations.list)
    def list(self) -> Any:
        """List radar geolocations: GET /radar/geolocations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/geolocations/methods/list/"""

    @_call(_api.Geolocations.get)
    def get(self) -> Any:
        """Get a radar geolocation: GET /radar/geolocations/{geo_id} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/geolocations/methods/get/"""
