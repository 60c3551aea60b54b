"""`cf.radar.dns.top` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.dns.top as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopResource(Resource):
    """DNS top: `cf.radar.dns.top`."""

    @_call(_api.TopResource.ases)
    def ases(self) -> Any:
        """Ases DNS top: GET /radar/dns/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/ases/"""

    @_call(_api.TopResource.locations)
    def locations(self) -> Any:
        """Locations DNS top: GET /radar/dns/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/locations/"""
