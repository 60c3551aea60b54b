"""`cf.intel.ips` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.ips as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class IPs(Resource):
    """Intel IPs: `cf.intel.ips`."""

    @_call(_api.IPs.get)
    def get(self) -> Any:
        """Get intel IPs: GET /accounts/{account_id}/intel/ip (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/ips/methods/get/"""
