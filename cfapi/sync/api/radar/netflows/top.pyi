"""`cf.radar.netflows.top` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.netflows.top as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopResource(Resource):
    """Netflow top: `cf.radar.netflows.top`."""

    @_call(_api.TopResource.ases)
    def ases(self) -> Any:
        """Ases netflow top: GET /radar/netflows/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/subresources/top/methods/ases/"""

    @_call(_api.TopResource.locations)
    def locations(self) -> Any:
        """Locations netflow top: GET /radar/netflows/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/subresources/top/methods/locations/"""
