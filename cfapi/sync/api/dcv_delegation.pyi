"""`cf.dcv_delegation` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dcv_delegation as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DCVDelegationResource(Resource):
    """DCV delegation: `cf.dcv_delegation`."""

    @_call(_api.DCVDelegationResource.get)
    def get(self) -> Any:
        """Get DCV delegation: GET /zones/{zone_id}/dcv_delegation/uuid (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/dcv_delegation/methods/get/"""
