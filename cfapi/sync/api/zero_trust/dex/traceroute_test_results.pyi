"""`cf.zero_trust.dex.traceroute_test_results` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.traceroute_test_results as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TracerouteTestResults(Resource):
    """DEX traceroute test results: `cf.zero_trust.dex.traceroute_test_results`."""

    @property
    def network_path(self) -> NetworkPathResource: ...

class NetworkPathResource(Resource):
    """Traceroute test result network path: `cf.zero_trust.dex.traceroute_test_results.network_path`."""

    @_call(_api.NetworkPathResource.get)
    def get(self) -> Any:
        """Get traceroute test result network path: GET
        /accounts/{account_id}/dex/traceroute-test-results/{test_result_id}/network-path (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_test_results/subresources/network_path/methods/get/"""
