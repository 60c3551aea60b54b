"""`cf.radar.entities.asns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.entities.asns as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Asns(Resource):
    """Entity asns: `cf.radar.entities.asns`."""

    @_listing(_api.Asns.list)
    def list(self) -> Any:
        """List entity asns: GET /radar/entities/asns (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/list/"""

    @_call(_api.Asns.botnet_threat_feed)
    def botnet_threat_feed(self) -> Any:
        """Entity asns: botnet threat feed: GET /radar/entities/asns/botnet_threat_feed (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/botnet_threat_feed/"""

    @_call(_api.Asns.ip)
    def ip(self) -> Any:
        """Entity asns: IP: GET /radar/entities/asns/ip (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/ip/"""

    @_call(_api.Asns.get)
    def get(self) -> Any:
        """Get an entity asn: GET /radar/entities/asns/{asn} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/get/"""

    @_call(_api.Asns.as_set)
    def as_set(self) -> Any:
        """Entity asns: as set: GET /radar/entities/asns/{asn}/as_set (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/as_set/"""

    @_call(_api.Asns.rel)
    def rel(self) -> Any:
        """Rel entity asns: GET /radar/entities/asns/{asn}/rel (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/rel/"""
