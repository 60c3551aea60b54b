"""`cf.radar.as112.top` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.as112.top as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopResource(Resource):
    """As112 top: `cf.radar.as112.top`."""

    @_call(_api.TopResource.locations)
    def locations(self) -> Any:
        """Locations as112 top: GET /radar/as112/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/locations/"""

    @_call(_api.TopResource.dnssec)
    def dnssec(self) -> Any:
        """As112 top: DNSSEC: GET /radar/as112/top/locations/dnssec/{dnssec} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/dnssec/"""

    @_call(_api.TopResource.edns)
    def edns(self) -> Any:
        """Edns as112 top: GET /radar/as112/top/locations/edns/{edns} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/edns/"""

    @_call(_api.TopResource.ip_version)
    def ip_version(self) -> Any:
        """As112 top: IP version: GET /radar/as112/top/locations/ip_version/{ip_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/ip_version/"""
