"""`cf.radar.bgp.ips` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bgp.ips as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class IPs(Resource):
    """BGP IPs: `cf.radar.bgp.ips`."""

    @property
    def top(self) -> TopResource: ...

    @_call(_api.IPs.timeseries)
    def timeseries(self) -> Any:
        """Timeseries BGP IPs: GET /radar/bgp/ips/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/ips/methods/timeseries/"""

class TopResource(Resource):
    """IP top: `cf.radar.bgp.ips.top`."""

    @_call(_api.TopResource.ases)
    def ases(self) -> Any:
        """Ases IP top: GET /radar/bgp/ips/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/ips/subresources/top/methods/ases/"""
