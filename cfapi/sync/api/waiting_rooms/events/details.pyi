"""`cf.waiting_rooms.events.details` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.waiting_rooms.events.details as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Details(Resource):
    """Event details: `cf.waiting_rooms.events.details`."""

    @_call(_api.Details.get)
    def get(self) -> Any:
        """Get event details: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}/details
        (permission: Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/subresources/details/methods/get/"""
