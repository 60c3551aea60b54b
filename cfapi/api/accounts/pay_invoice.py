"""`cf.accounts.pay_invoice`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.accounts import PaymentSecret


class PayInvoiceResource(Resource):
    """Account pay invoice: `cf.accounts.pay_invoice`."""

    def create(
        self, *, account_id: str, invoice_id: str | Unset = UNSET, payment_method_id: str | Unset = UNSET,
        validate_payment_method: bool | Unset = UNSET,
    ) -> Reply[PaymentSecret]:
        """Create account pay invoice: POST /accounts/{account_id}/pay-invoice.
        https://developers.cloudflare.com/api/resources/accounts/subresources/pay_invoice/methods/create/"""
        return self._call(
            "accounts.pay_invoice.create", "POST", "/accounts/{account_id}/pay-invoice", locals(), PaymentSecret,
        )
