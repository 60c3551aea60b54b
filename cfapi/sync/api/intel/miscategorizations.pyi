"""`cf.intel.miscategorizations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.miscategorizations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Miscategorizations(Resource):
    """Intel miscategorizations: `cf.intel.miscategorizations`."""

    @_call(_api.Miscategorizations.create)
    def create(self) -> Any:
        """Create an intel miscategorization: POST /accounts/{account_id}/intel/miscategorization.
        https://developers.cloudflare.com/api/resources/intel/subresources/miscategorizations/methods/create/"""
