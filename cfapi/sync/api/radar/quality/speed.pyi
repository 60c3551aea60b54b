"""`cf.radar.quality.speed` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.quality.speed as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SpeedResource(Resource):
    """Quality speed: `cf.radar.quality.speed`."""

    @property
    def top(self) -> TopResource: ...

    @_call(_api.SpeedResource.histogram)
    def histogram(self) -> Any:
        """Histogram quality speed: GET /radar/quality/speed/histogram (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/methods/histogram/"""

    @_call(_api.SpeedResource.summary)
    def summary(self) -> Any:
        """Summary quality speed: GET /radar/quality/speed/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/methods/summary/"""

class TopResource(Resource):
    """Speed top: `cf.radar.quality.speed.top`."""

    @_call(_api.TopResource.ases)
    def ases(self) -> Any:
        """Ases speed top: GET /radar/quality/speed/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/subresources/top/methods/ases/"""

    @_call(_api.TopResource.locations)
    def locations(self) -> Any:
        """Locations speed top: GET /radar/quality/speed/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/subresources/top/methods/locations/"""
