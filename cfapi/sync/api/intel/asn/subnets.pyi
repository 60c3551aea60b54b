"""`cf.intel.asn.subnets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.asn.subnets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Subnets(Resource):
    """ASN subnets: `cf.intel.asn.subnets`."""

    @_call(_api.Subnets.get)
    def get(self) -> Any:
        """Get ASN subnets: GET /accounts/{account_id}/intel/asn/{asn}/subnets (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/asn/subresources/subnets/methods/get/"""
