"""`cf.billing.rate_plans` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing.rate_plans as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RatePlans(Resource):
    """Billing rate plans: `cf.billing.rate_plans`."""

    @_call(_api.RatePlans.get)
    def get(self) -> Any:
        """Get a billing rate plan: GET /billing/rate_plans/{public_key}.
        https://developers.cloudflare.com/api/resources/billing/subresources/rate_plans/methods/get/"""
