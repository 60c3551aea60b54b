"""`cf.intel.domains.bulks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.domains.bulks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Bulks(Resource):
    """Domain bulks: `cf.intel.domains.bulks`."""

    @_call(_api.Bulks.get)
    def get(self) -> Any:
        """Get domain bulks: GET /accounts/{account_id}/intel/domain/bulk (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/domains/subresources/bulks/methods/get/"""
