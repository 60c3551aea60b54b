"""`cf.zones.analytics.latency` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.analytics.latency as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LatencyResource(Resource):
    """Analytics latency: `cf.zones.analytics.latency`."""

    @property
    def colos(self) -> Colos: ...

    @_call(_api.LatencyResource.get)
    def get(self) -> Any:
        """Get analytics latency: GET /zones/{zone_id}/analytics/latency (permission: Analytics Read)."""

class Colos(Resource):
    """Latency colos: `cf.zones.analytics.latency.colos`."""

    @_call(_api.Colos.get)
    def get(self) -> Any:
        """Get latency colos: GET /zones/{zone_id}/analytics/latency/colos (permission: Analytics Read)."""
