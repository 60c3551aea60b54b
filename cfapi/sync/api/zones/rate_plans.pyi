"""`cf.zones.rate_plans` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.rate_plans as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class RatePlans(Resource):
    """Zone rate plans: `cf.zones.rate_plans`."""

    @_listing(_api.RatePlans.get)
    def get(self) -> Any:
        """Get zone rate plans: GET /zones/{zone_id}/available_rate_plans (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/rate_plans/methods/get/"""
