"""`cf.waiting_rooms.statuses` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.waiting_rooms.statuses as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Statuses(Resource):
    """Waiting room statuses: `cf.waiting_rooms.statuses`."""

    @_call(_api.Statuses.get)
    def get(self) -> Any:
        """Get waiting room statuses: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/status (permission: Waiting
        Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/statuses/methods/get/"""
