"""`cf.accounts.pay_bad_debt` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.pay_bad_debt as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PayBadDebtResource(Resource):
    """Account pay bad debt: `cf.accounts.pay_bad_debt`."""

    @_call(_api.PayBadDebtResource.create)
    def create(self) -> Any:
        """Create account pay bad debt: POST /accounts/{account_id}/pay-bad-debt.
        https://developers.cloudflare.com/api/resources/accounts/subresources/pay_bad_debt/methods/create/"""
