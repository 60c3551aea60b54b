"""`cf.zero_trust.access.authenticator_device_aaguids` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.authenticator_device_aaguids as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AuthenticatorDeviceAaguids(Resource):
    """Access authenticator device aaguids: `cf.zero_trust.access.authenticator_device_aaguids`."""

    @_listing(_api.AuthenticatorDeviceAaguids.list)
    def list(self) -> Any:
        """List access authenticator device aaguids: GET /accounts/{account_id}/access/authenticator_device_aaguids."""
