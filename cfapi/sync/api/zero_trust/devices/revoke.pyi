"""`cf.zero_trust.devices.revoke` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.devices.revoke as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RevokeResource(Resource):
    """Device revoke: `cf.zero_trust.devices.revoke`."""

    @_deprecated("zero_trust.devices.revoke.create is deprecated")
    @_call(_api.RevokeResource.create)
    def create(self) -> Any:
        """Create device revoke (deprecated): POST /accounts/{account_id}/devices/revoke (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/revoke/methods/create/"""
