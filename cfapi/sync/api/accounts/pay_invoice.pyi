"""`cf.accounts.pay_invoice` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.pay_invoice as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PayInvoiceResource(Resource):
    """Account pay invoice: `cf.accounts.pay_invoice`."""

    @_call(_api.PayInvoiceResource.create)
    def create(self) -> Any:
        """Create account pay invoice: POST /accounts/{account_id}/pay-invoice.
        https://developers.cloudflare.com/api/resources/accounts/subresources/pay_invoice/methods/create/"""
