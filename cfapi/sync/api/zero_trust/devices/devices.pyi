"""`cf.zero_trust.devices.devices` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.devices.devices as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DevicesDevices(Resource):
    """Devices: `cf.zero_trust.devices.devices`."""

    @_listing(_api.DevicesDevices.list)
    def list(self) -> Any:
        """List devices: GET /accounts/{account_id}/devices/physical-devices.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/list/"""

    @_call(_api.DevicesDevices.get)
    def get(self) -> Any:
        """Get a device: GET /accounts/{account_id}/devices/physical-devices/{device_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/get/"""

    @_call(_api.DevicesDevices.delete)
    def delete(self) -> Any:
        """Delete a device: DELETE /accounts/{account_id}/devices/physical-devices/{device_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/delete/"""

    @_deprecated("zero_trust.devices.devices.revoke is deprecated")
    @_call(_api.DevicesDevices.revoke)
    def revoke(self) -> Any:
        """Revoke devices (deprecated): POST /accounts/{account_id}/devices/physical-devices/{device_id}/revoke
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/revoke/"""
