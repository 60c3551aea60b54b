"""`cf.billing.unpaid_invoice` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing.unpaid_invoice as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class UnpaidInvoiceResource(Resource):
    """Billing unpaid invoice: `cf.billing.unpaid_invoice`."""

    @_call(_api.UnpaidInvoiceResource.get)
    def get(self) -> Any:
        """Get billing unpaid invoice: GET /accounts/{account_id}/billing/unpaid-invoice.
        https://developers.cloudflare.com/api/resources/billing/subresources/unpaid_invoice/methods/get/"""
