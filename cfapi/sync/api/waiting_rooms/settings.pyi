"""`cf.waiting_rooms.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.waiting_rooms.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Waiting room settings: `cf.waiting_rooms.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get waiting room settings: GET /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/get/"""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update waiting room settings: PUT /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/update/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit waiting room settings: PATCH /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/edit/"""
