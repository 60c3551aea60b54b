"""`cf.realtime_kit.presets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.presets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Presets(Resource):
    """Realtime kit presets: `cf.realtime_kit.presets`."""

    @_call(_api.Presets.get)
    def get(self) -> Any:
        """Get realtime kit presets: GET /accounts/{account_id}/realtime/kit/{app_id}/presets (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get/"""

    @_call(_api.Presets.create)
    def create(self) -> Any:
        """Create a realtime kit preset: POST /accounts/{account_id}/realtime/kit/{app_id}/presets (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/create/"""

    @_call(_api.Presets.get_preset_by_id)
    def get_preset_by_id(self) -> Any:
        """Realtime kit presets: get preset by ID: GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get_preset_by_id/"""

    @_call(_api.Presets.replace_preset_by_id)
    def replace_preset_by_id(self) -> Any:
        """Realtime kit presets: replace preset by ID: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}.
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/replace_preset_by_id/"""

    @_call(_api.Presets.update)
    def update(self) -> Any:
        """Update a realtime kit preset: PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/update/"""

    @_call(_api.Presets.delete)
    def delete(self) -> Any:
        """Delete a realtime kit preset: DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/delete/"""
