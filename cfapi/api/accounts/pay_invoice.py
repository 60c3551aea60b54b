"""`cf.accounts.pay_invoice`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi.api.accounts import PayBadDebt
from cfapi.encoding import UNSET, Unset, path
from cfapi.resource import Resource


class PayInvoiceResource(Resource):
    """Account pay invoice: `cf.accounts.pay_invoice`."""

    async def create(
        self, *, account_id: str, invoice_id: str | Unset = UNSET, payment_method_id: str | Unset = UNSET,
        validate_payment_method: bool | Unset = UNSET,
    ) -> PayBadDebt:
        """Create account pay invoice: POST /accounts/{account_id}/pay-invoice.

        https://developers.cloudflare.com/api/resources/accounts/subresources/pay_invoice/methods/create/"""
        return await self._call(
            "accounts.pay_invoice.create", "POST", path("/accounts/{account_id}/pay-invoice", account_id=account_id),
            PayBadDebt,
            body={
                "invoice_id": invoice_id, "payment_method_id": payment_method_id,
                "validate_payment_method": validate_payment_method,
            },
        )
