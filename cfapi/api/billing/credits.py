"""`cf.billing.credits`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, model


@model
class Credit:
    """Credit: response of billing.credits.get."""

    confirmed_balance_cents: int | None = None
    currency: str | None = None
    days_remaining: int | None = None
    eligible: bool | None = None
    has_record: bool | None = None
    original_amount_cents: int | None = None
    percent_consumed: int | float | None = None
    projected_depletion_date: Moment | None = None
    valid_from: Moment | None = None
    valid_to: Moment | None = None


class Credits(Resource):
    """Billing credits: `cf.billing.credits`."""

    def get(self, *, account_id: str) -> Reply[Credit]:
        """Get billing credits: GET /accounts/{account_id}/billing/credits.
        https://developers.cloudflare.com/api/resources/billing/subresources/credits/methods/get/"""
        return self._call("billing.credits.get", "GET", "/accounts/{account_id}/billing/credits", locals(), Credit)
