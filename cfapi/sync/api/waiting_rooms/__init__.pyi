"""`cf.waiting_rooms` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.waiting_rooms as _api
from cfapi.sync.api.waiting_rooms.events import Events
from cfapi.sync.api.waiting_rooms.page import PageResource
from cfapi.sync.api.waiting_rooms.rules import Rules
from cfapi.sync.api.waiting_rooms.settings import Settings
from cfapi.sync.api.waiting_rooms.statuses import Statuses
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class WaitingRooms(Resource):
    """Waiting rooms: `cf.waiting_rooms`."""

    @property
    def events(self) -> Events: ...

    @property
    def page(self) -> PageResource: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def statuses(self) -> Statuses: ...

    @_listing(_api.WaitingRooms.list)
    def list(self) -> Any:
        """List waiting rooms: GET /{accounts or zones}/{id}/waiting_rooms (permission: Account Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/list/"""

    @_call(_api.WaitingRooms.create)
    def create(self) -> Any:
        """Create a waiting room: POST /zones/{zone_id}/waiting_rooms.
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/create/"""

    @_call(_api.WaitingRooms.get)
    def get(self) -> Any:
        """Get a waiting room: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/get/"""

    @_call(_api.WaitingRooms.update)
    def update(self) -> Any:
        """Update a waiting room: PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms
        Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/update/"""

    @_call(_api.WaitingRooms.edit)
    def edit(self) -> Any:
        """Edit a waiting room: PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms
        Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/edit/"""

    @_call(_api.WaitingRooms.delete)
    def delete(self) -> Any:
        """Delete a waiting room: DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms
        Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/delete/"""
