"""`cf.zero_trust.dex.traceroute_tests` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.traceroute_tests as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TracerouteTests(Resource):
    """DEX traceroute tests: `cf.zero_trust.dex.traceroute_tests`."""

    @_call(_api.TracerouteTests.get)
    def get(self) -> Any:
        """Get a DEX traceroute test: GET /accounts/{account_id}/dex/traceroute-tests/{test_id} (permission: Zero Trust
        Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/get/"""

    @_call(_api.TracerouteTests.network_path)
    def network_path(self) -> Any:
        """DEX traceroute tests: network path: GET /accounts/{account_id}/dex/traceroute-tests/{test_id}/network-path
        (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/network_path/"""

    @_call(_api.TracerouteTests.percentiles)
    def percentiles(self) -> Any:
        """Percentiles DEX traceroute tests: GET /accounts/{account_id}/dex/traceroute-tests/{test_id}/percentiles
        (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/percentiles/"""
