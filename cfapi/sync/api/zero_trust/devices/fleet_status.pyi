"""`cf.zero_trust.devices.fleet_status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.fleet_status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class FleetStatusResource(Resource):
    """Device fleet status: `cf.zero_trust.devices.fleet_status`."""

    @_call(_api.FleetStatusResource.get)
    def get(self) -> Any:
        """Get device fleet status: GET /accounts/{account_id}/dex/devices/{device_id}/fleet-status/live (permission:
        Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/fleet_status/methods/get/"""
