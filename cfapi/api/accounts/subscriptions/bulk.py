"""`cf.accounts.subscriptions.bulk`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import RatePlan


@model
class SubscriptionOrder:
    """Subscription order: argument of accounts.subscriptions.bulk.create."""

    frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | None = None
    rate_plan: RatePlan | None = None


class BulkResource(Resource):
    """Subscription bulk: `cf.accounts.subscriptions.bulk`."""

    def create(
        self, *, account_id: str, idemp_key: str | Unset = UNSET, coupon_code: str | Unset = UNSET,
        payment_hold_id: int | Unset = UNSET,
        subscriptions: Sequence[SubscriptionOrder | Mapping[str, Any]] | Unset = UNSET,
        user_is_on_session: bool | Unset = UNSET,
    ) -> Reply[Sequence[Any] | None]:
        """Create subscription bulk: POST /accounts/{account_id}/bulk/subscriptions.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/bulk/methods/create/"""
        return self._call(
            "accounts.subscriptions.bulk.create", "POST", "/accounts/{account_id}/bulk/subscriptions", locals(),
            list[Any], query="idemp_key",
        )
