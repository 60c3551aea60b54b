"""`cf.zero_trust.devices.override_codes` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.devices.override_codes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OverrideCodes(Resource):
    """Device override codes: `cf.zero_trust.devices.override_codes`."""

    @_call(_api.OverrideCodes.get)
    def get(self) -> Any:
        """Get device override codes: GET /accounts/{account_id}/devices/registrations/{registration_id}/override_codes
        (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/override_codes/methods/get/"""

    @_deprecated("zero_trust.devices.override_codes.list is deprecated; use zero_trust.devices.override_codes.get")
    @_call(_api.OverrideCodes.list)
    def list(self) -> Any:
        """List device override codes (deprecated): GET /accounts/{account_id}/devices/{device_id}/override_codes
        (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/override_codes/methods/list/"""
