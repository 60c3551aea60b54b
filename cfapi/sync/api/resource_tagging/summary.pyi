"""`cf.resource_tagging.summary` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_tagging.summary as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SummaryResource(Resource):
    """Resource tagging summary: `cf.resource_tagging.summary`."""

    @_listing(_api.SummaryResource.get)
    def get(self) -> Any:
        """Get resource tagging summary: GET /accounts/{account_id}/tags/summary.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/summary/methods/get/"""
