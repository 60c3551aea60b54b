"""`cf.intel.domains` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.domains as _api
from cfapi.sync.api.intel.domains.bulks import Bulks
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Domains(Resource):
    """Intel domains: `cf.intel.domains`."""

    @property
    def bulks(self) -> Bulks: ...

    @_call(_api.Domains.get)
    def get(self) -> Any:
        """Get intel domains: GET /accounts/{account_id}/intel/domain (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/domains/methods/get/"""
