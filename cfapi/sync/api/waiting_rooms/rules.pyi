"""`cf.waiting_rooms.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.waiting_rooms.rules as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Waiting room rules: `cf.waiting_rooms.rules`."""

    @_listing(_api.Rules.get)
    def get(self) -> Any:
        """Get waiting room rules: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules (permission: Waiting Rooms
        Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/get/"""

    @_listing(_api.Rules.update)
    def update(self) -> Any:
        """Update waiting room rules: PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules (permission: Waiting
        Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/update/"""

    @_listing(_api.Rules.create)
    def create(self) -> Any:
        """Create a waiting room rule: POST /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules.
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/create/"""

    @_listing(_api.Rules.edit)
    def edit(self) -> Any:
        """Edit a waiting room rule: PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id} (permission:
        Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/edit/"""

    @_listing(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a waiting room rule: DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/delete/"""
