"""`cf.intel.asn` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.asn as _api
from cfapi.sync.api.intel.asn.subnets import Subnets
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ASNResource(Resource):
    """Intel ASN: `cf.intel.asn`."""

    @property
    def subnets(self) -> Subnets: ...

    @_call(_api.ASNResource.get)
    def get(self) -> Any:
        """Get intel ASN: GET /accounts/{account_id}/intel/asn/{asn} (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/asn/methods/get/"""
