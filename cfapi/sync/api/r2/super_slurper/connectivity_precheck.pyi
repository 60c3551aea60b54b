"""`cf.r2.super_slurper.connectivity_precheck` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.super_slurper.connectivity_precheck as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ConnectivityPrecheckResource(Resource):
    """Super slurper connectivity precheck: `cf.r2.super_slurper.connectivity_precheck`."""

    @_call(_api.ConnectivityPrecheckResource.source)
    def source(self) -> Any:
        """Source super slurper connectivity precheck: PUT /accounts/{account_id}/slurper/source/connectivity-precheck.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/connectivity_precheck/methods/source/"""

    @_call(_api.ConnectivityPrecheckResource.target)
    def target(self) -> Any:
        """Target super slurper connectivity precheck: PUT /accounts/{account_id}/slurper/target/connectivity-precheck.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/connectivity_precheck/methods/target/"""
