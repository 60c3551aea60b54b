"""`cf.waiting_rooms.events` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.waiting_rooms.events as _api
from cfapi.sync.api.waiting_rooms.events.details import Details
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Events(Resource):
    """Waiting room events: `cf.waiting_rooms.events`."""

    @property
    def details(self) -> Details: ...

    @_listing(_api.Events.list)
    def list(self) -> Any:
        """List waiting room events: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events (permission: Waiting
        Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/list/"""

    @_call(_api.Events.create)
    def create(self) -> Any:
        """Create a waiting room event: POST /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events.
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/create/"""

    @_call(_api.Events.get)
    def get(self) -> Any:
        """Get a waiting room event: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id} (permission:
        Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/get/"""

    @_call(_api.Events.update)
    def update(self) -> Any:
        """Update a waiting room event: PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/update/"""

    @_call(_api.Events.edit)
    def edit(self) -> Any:
        """Edit a waiting room event: PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/edit/"""

    @_call(_api.Events.delete)
    def delete(self) -> Any:
        """Delete a waiting room event: DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/delete/"""
