"""`cf.billing.unpaid_invoice`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model
from cfapi.api.billing import History


@model
class UnpaidInvoice:
    """Unpaid invoice: response of billing.unpaid_invoice.get."""

    invoices: list[History] | None = None


class UnpaidInvoiceResource(Resource):
    """Billing unpaid invoice: `cf.billing.unpaid_invoice`."""

    def get(self, *, account_id: str) -> Reply[UnpaidInvoice]:
        """Get billing unpaid invoice: GET /accounts/{account_id}/billing/unpaid-invoice.
        https://developers.cloudflare.com/api/resources/billing/subresources/unpaid_invoice/methods/get/"""
        return self._call(
            "billing.unpaid_invoice.get", "GET", "/accounts/{account_id}/billing/unpaid-invoice", locals(),
            UnpaidInvoice,
        )
