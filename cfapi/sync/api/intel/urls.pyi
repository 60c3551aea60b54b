"""`cf.intel.urls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.urls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class URLs(Resource):
    """Intel URLs: `cf.intel.urls`."""

    @_call(_api.URLs.get)
    def get(self) -> Any:
        """Get intel URLs: GET /accounts/{account_id}/intel/url.
        https://developers.cloudflare.com/api/resources/intel/subresources/urls/methods/get/"""
