"""`cf.zero_trust.devices.settings` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.devices.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Device settings: `cf.zero_trust.devices.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get device settings: GET /accounts/{account_id}/devices/settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/get/"""

    @_deprecated("zero_trust.devices.settings.update is deprecated")
    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update device settings (deprecated): PUT /accounts/{account_id}/devices/settings (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/update/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit device settings: PATCH /accounts/{account_id}/devices/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/edit/"""

    @_call(_api.Settings.delete)
    def delete(self) -> Any:
        """Delete device settings: DELETE /accounts/{account_id}/devices/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/delete/"""
