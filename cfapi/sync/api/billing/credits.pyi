"""`cf.billing.credits` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing.credits as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Credits(Resource):
    """Billing credits: `cf.billing.credits`."""

    @_call(_api.Credits.get)
    def get(self) -> Any:
        """Get billing credits: GET /accounts/{account_id}/billing/credits.
        https://developers.cloudflare.com/api/resources/billing/subresources/credits/methods/get/"""
