"""`cf.zero_trust.devices.resilience` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.resilience as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ResilienceResource(Resource):
    """Device resilience: `cf.zero_trust.devices.resilience`."""

    @property
    def global_warp_override(self) -> GlobalWARPOverrideResource: ...

class GlobalWARPOverrideResource(Resource):
    """Resilience global WARP override: `cf.zero_trust.devices.resilience.global_warp_override`."""

    @_call(_api.GlobalWARPOverrideResource.get)
    def get(self) -> Any:
        """Get resilience global WARP override: GET /accounts/{account_id}/devices/resilience/disconnect (permission:
        Zero Trust Resilience Read or Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/resilience/subresources/global_warp_override/methods/get/"""

    @_call(_api.GlobalWARPOverrideResource.create)
    def create(self) -> Any:
        """Create resilience global WARP override: POST /accounts/{account_id}/devices/resilience/disconnect
        (permission: Zero Trust Resilience Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/resilience/subresources/global_warp_override/methods/create/"""
