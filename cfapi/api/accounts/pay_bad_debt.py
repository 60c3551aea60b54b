"""`cf.accounts.pay_bad_debt`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.accounts import PaymentSecret


class PayBadDebtResource(Resource):
    """Account pay bad debt: `cf.accounts.pay_bad_debt`."""

    def create(self, *, account_id: str, payment_method_id: str | Unset = UNSET) -> Reply[PaymentSecret]:
        """Create account pay bad debt: POST /accounts/{account_id}/pay-bad-debt.
        https://developers.cloudflare.com/api/resources/accounts/subresources/pay_bad_debt/methods/create/"""
        return self._call(
            "accounts.pay_bad_debt.create", "POST", "/accounts/{account_id}/pay-bad-debt", locals(), PaymentSecret,
        )
