"""`cf.intel.whois` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.whois as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class WhoisResource(Resource):
    """Intel whois: `cf.intel.whois`."""

    @_call(_api.WhoisResource.get)
    def get(self) -> Any:
        """Get intel whois: GET /accounts/{account_id}/intel/whois (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/whois/methods/get/"""
