"""`cf.radar.traffic_anomalies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.traffic_anomalies as _api
from cfapi.sync.api.radar.traffic_anomalies.locations import Locations
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TrafficAnomalies(Resource):
    """Radar traffic anomalies: `cf.radar.traffic_anomalies`."""

    @property
    def locations(self) -> Locations: ...

    @_call(_api.TrafficAnomalies.get)
    def get(self) -> Any:
        """Get radar traffic anomalies: GET /radar/traffic_anomalies (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/traffic_anomalies/methods/get/"""
