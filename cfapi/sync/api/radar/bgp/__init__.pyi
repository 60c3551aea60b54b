"""`cf.radar.bgp` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bgp as _api
from cfapi.sync.api.radar.bgp.hijacks import Hijacks
from cfapi.sync.api.radar.bgp.ips import IPs
from cfapi.sync.api.radar.bgp.leaks import Leaks
from cfapi.sync.api.radar.bgp.routes import Routes
from cfapi.sync.api.radar.bgp.rpki import RpkiResource
from cfapi.sync.api.radar.bgp.top import TopResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BGPResource(Resource):
    """Radar BGP: `cf.radar.bgp`."""

    @property
    def hijacks(self) -> Hijacks: ...

    @property
    def ips(self) -> IPs: ...

    @property
    def leaks(self) -> Leaks: ...

    @property
    def routes(self) -> Routes: ...

    @property
    def rpki(self) -> RpkiResource: ...

    @property
    def top(self) -> TopResource: ...

    @_call(_api.BGPResource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar BGP: GET /radar/bgp/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/methods/timeseries/"""
