"""`cf.radar.traffic_anomalies.locations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.traffic_anomalies.locations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Locations(Resource):
    """Traffic anomaly locations: `cf.radar.traffic_anomalies.locations`."""

    @_call(_api.Locations.get)
    def get(self) -> Any:
        """Get traffic anomaly locations: GET /radar/traffic_anomalies/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/traffic_anomalies/subresources/locations/methods/get/"""
