"""`cf.zero_trust.dex.devices` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.devices as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Devices(Resource):
    """DEX devices: `cf.zero_trust.dex.devices`."""

    @property
    def isps(self) -> Isps: ...

class Isps(Resource):
    """Device isps: `cf.zero_trust.dex.devices.isps`."""

    @_listing(_api.Isps.list)
    def list(self) -> Any:
        """List device isps: GET /accounts/{account_id}/dex/devices/{device_id}/isps.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/devices/subresources/isps/methods/list/"""
