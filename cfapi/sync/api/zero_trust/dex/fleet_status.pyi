"""`cf.zero_trust.dex.fleet_status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.fleet_status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class FleetStatusResource(Resource):
    """DEX fleet status: `cf.zero_trust.dex.fleet_status`."""

    @property
    def devices(self) -> Devices: ...

    @_call(_api.FleetStatusResource.live)
    def live(self) -> Any:
        """Live DEX fleet status: GET /accounts/{account_id}/dex/fleet-status/live (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/methods/live/"""

    @_call(_api.FleetStatusResource.over_time)
    def over_time(self) -> Any:
        """DEX fleet status: over time: GET /accounts/{account_id}/dex/fleet-status/over-time (permission: Zero Trust
        Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/methods/over_time/"""

class Devices(Resource):
    """Fleet status devices: `cf.zero_trust.dex.fleet_status.devices`."""

    @_listing(_api.Devices.list)
    def list(self) -> Any:
        """List fleet status devices: GET /accounts/{account_id}/dex/fleet-status/devices (permission: Zero Trust Read
        or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/subresources/devices/methods/list/"""
