"""`cf.zero_trust.dex.tests` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.tests as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tests(Resource):
    """DEX tests: `cf.zero_trust.dex.tests`."""

    @property
    def unique_devices(self) -> UniqueDevices: ...

    @_listing(_api.Tests.list)
    def list(self) -> Any:
        """List DEX tests: GET /accounts/{account_id}/dex/tests/overview (permission: Zero Trust Read or Cloudflare DEX
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/tests/methods/list/"""

class UniqueDevices(Resource):
    """Test unique devices: `cf.zero_trust.dex.tests.unique_devices`."""

    @_call(_api.UniqueDevices.list)
    def list(self) -> Any:
        """List test unique devices: GET /accounts/{account_id}/dex/tests/unique-devices (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/tests/subresources/unique_devices/methods/list/"""
