"""`cf.zero_trust.devices.dex_tests` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.dex_tests as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DEXTests(Resource):
    """Device DEX tests: `cf.zero_trust.devices.dex_tests`."""

    @_listing(_api.DEXTests.list)
    def list(self) -> Any:
        """List device DEX tests: GET /accounts/{account_id}/dex/devices/dex_tests (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/list/"""

    @_call(_api.DEXTests.create)
    def create(self) -> Any:
        """Create a device DEX test: POST /accounts/{account_id}/dex/devices/dex_tests (permission: Cloudflare DEX
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/create/"""

    @_call(_api.DEXTests.get)
    def get(self) -> Any:
        """Get a device DEX test: GET /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id} (permission: Zero Trust
        Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/get/"""

    @_call(_api.DEXTests.update)
    def update(self) -> Any:
        """Update a device DEX test: PUT /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id} (permission:
        Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/update/"""

    @_call(_api.DEXTests.delete)
    def delete(self) -> Any:
        """Delete a device DEX test: DELETE /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id} (permission:
        Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/delete/"""
