"""`cf.zero_trust.devices.fleet_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.zero_trust import FleetStatus


class FleetStatusResource(Resource):
    """Device fleet status: `cf.zero_trust.devices.fleet_status`."""

    def get(
        self, device_id: str, *, account_id: str, since_minutes: float, colo: str | Unset = UNSET,
        time_now: str | Unset = UNSET,
    ) -> Reply[FleetStatus]:
        """Get device fleet status: GET /accounts/{account_id}/dex/devices/{device_id}/fleet-status/live (permission:
        Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/fleet_status/methods/get/"""
        return self._call(
            "zero_trust.devices.fleet_status.get", "GET",
            "/accounts/{account_id}/dex/devices/{device_id}/fleet-status/live", locals(), FleetStatus, at="",
        )
