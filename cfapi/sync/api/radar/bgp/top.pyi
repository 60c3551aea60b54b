"""`cf.radar.bgp.top` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bgp.top as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopResource(Resource):
    """BGP top: `cf.radar.bgp.top`."""

    @property
    def ases(self) -> Ases: ...

    @_call(_api.TopResource.prefixes)
    def prefixes(self) -> Any:
        """Prefixes BGP top: GET /radar/bgp/top/prefixes (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/methods/prefixes/"""

class Ases(Resource):
    """Top ases: `cf.radar.bgp.top.ases`."""

    @_call(_api.Ases.get)
    def get(self) -> Any:
        """Get top ases: GET /radar/bgp/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/subresources/ases/methods/get/"""

    @_call(_api.Ases.prefixes)
    def prefixes(self) -> Any:
        """Prefixes top ases: GET /radar/bgp/top/ases/prefixes (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/subresources/ases/methods/prefixes/"""
