"""`cf.radar.bgp.hijacks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bgp.hijacks as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Hijacks(Resource):
    """BGP hijacks: `cf.radar.bgp.hijacks`."""

    @property
    def events(self) -> Events: ...

class Events(Resource):
    """Hijack events: `cf.radar.bgp.hijacks.events`."""

    @_listing(_api.Events.list)
    def list(self) -> Any:
        """List hijack events: GET /radar/bgp/hijacks/events (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/hijacks/subresources/events/methods/list/"""
