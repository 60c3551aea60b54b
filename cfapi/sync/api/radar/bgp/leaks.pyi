"""`cf.radar.bgp.leaks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bgp.leaks as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Leaks(Resource):
    """BGP leaks: `cf.radar.bgp.leaks`."""

    @property
    def events(self) -> Events: ...

class Events(Resource):
    """Leak events: `cf.radar.bgp.leaks.events`."""

    @_listing(_api.Events.list)
    def list(self) -> Any:
        """List leak events: GET /radar/bgp/leaks/events (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/leaks/subresources/events/methods/list/"""
