"""`cf.radar.bgp.routes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bgp.routes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Routes(Resource):
    """BGP routes: `cf.radar.bgp.routes`."""

    @property
    def paths(self) -> Paths: ...

    @property
    def upstreams(self) -> Upstreams: ...

    @_call(_api.Routes.ases)
    def ases(self) -> Any:
        """Ases BGP routes: GET /radar/bgp/routes/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/ases/"""

    @_call(_api.Routes.moas)
    def moas(self) -> Any:
        """Moas BGP routes: GET /radar/bgp/routes/moas (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/moas/"""

    @_call(_api.Routes.pfx2as)
    def pfx2as(self) -> Any:
        """Pfx2as BGP routes: GET /radar/bgp/routes/pfx2as (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/pfx2as/"""

    @_call(_api.Routes.realtime)
    def realtime(self) -> Any:
        """Realtime BGP routes: GET /radar/bgp/routes/realtime (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/realtime/"""

    @_call(_api.Routes.stats)
    def stats(self) -> Any:
        """Stats BGP routes: GET /radar/bgp/routes/stats (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/stats/"""

class Paths(Resource):
    """Route paths: `cf.radar.bgp.routes.paths`."""

    @_call(_api.Paths.list)
    def list(self) -> Any:
        """List route paths: GET /radar/bgp/routes/paths/{asn}.
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/paths/methods/list/"""

class Upstreams(Resource):
    """Route upstreams: `cf.radar.bgp.routes.upstreams`."""

    @_call(_api.Upstreams.timeseries)
    def timeseries(self) -> Any:
        """Timeseries route upstreams: GET /radar/bgp/routes/upstreams/{asn}/timeseries.
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/upstreams/methods/timeseries/"""
