"""`cf.billing.bad_debt` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing.bad_debt as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BadDebtResource(Resource):
    """Billing bad debt: `cf.billing.bad_debt`."""

    @_call(_api.BadDebtResource.get)
    def get(self) -> Any:
        """Get billing bad debt: GET /accounts/{account_id}/billing/bad-debt.
        https://developers.cloudflare.com/api/resources/billing/subresources/bad_debt/methods/get/"""
