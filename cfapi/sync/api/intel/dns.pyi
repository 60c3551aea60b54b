"""`cf.intel.dns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.dns as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DNSResource(Resource):
    """Intel DNS: `cf.intel.dns`."""

    @_listing(_api.DNSResource.list)
    def list(self) -> Any:
        """List intel DNS: GET /accounts/{account_id}/intel/dns (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/dns/methods/list/"""
