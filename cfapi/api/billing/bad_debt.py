"""`cf.billing.bad_debt`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model
from cfapi.api.billing import History


@model
class BadDebt:
    """Bad debt: response of billing.bad_debt.get."""

    already_paid: int | float | None = None
    bad_debt_status: str | None = None
    invoices: list[History] | None = None
    total_debt_amount: int | float | None = None


class BadDebtResource(Resource):
    """Billing bad debt: `cf.billing.bad_debt`."""

    def get(self, *, account_id: str) -> Reply[BadDebt]:
        """Get billing bad debt: GET /accounts/{account_id}/billing/bad-debt.
        https://developers.cloudflare.com/api/resources/billing/subresources/bad_debt/methods/get/"""
        return self._call("billing.bad_debt.get", "GET", "/accounts/{account_id}/billing/bad-debt", locals(), BadDebt)
