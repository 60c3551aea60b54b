"""`cf.intel.domain_history` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.domain_history as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DomainHistoryResource(Resource):
    """Intel domain history: `cf.intel.domain_history`."""

    @_call(_api.DomainHistoryResource.get)
    def get(self) -> Any:
        """Get intel domain history: GET /accounts/{account_id}/intel/domain-history (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/domain_history/methods/get/"""
