"""`cf.custom_hostnames.quota` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_hostnames.quota as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class QuotaResource(Resource):
    """Custom hostname quota: `cf.custom_hostnames.quota`."""

    @_call(_api.QuotaResource.get)
    def get(self) -> Any:
        """Get custom hostname quota: GET /zones/{zone_id}/custom_hostnames/quota.
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/quota/methods/get/"""
