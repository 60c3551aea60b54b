"""`cf.zero_trust.devices.unrevoke` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.devices.unrevoke as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class UnrevokeResource(Resource):
    """Device unrevoke: `cf.zero_trust.devices.unrevoke`."""

    @_deprecated("zero_trust.devices.unrevoke.create is deprecated")
    @_call(_api.UnrevokeResource.create)
    def create(self) -> Any:
        """Create device unrevoke (deprecated): POST /accounts/{account_id}/devices/unrevoke (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/unrevoke/methods/create/"""
