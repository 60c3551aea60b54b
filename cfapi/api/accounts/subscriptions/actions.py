"""`cf.accounts.subscriptions.actions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.shared.accounts import RatePlan, Subscription


class Actions(Resource):
    """Subscription actions: `cf.accounts.subscriptions.actions`."""

    def append(
        self, subscription_identifier: str, *, account_id: str,
        frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | Unset = UNSET,
        rate_plan: RatePlan | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Subscription]:
        """Append subscription actions: POST
        /accounts/{account_id}/subscriptions/{subscription_identifier}/action/append.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/actions/methods/append/"""
        return self._call(
            "accounts.subscriptions.actions.append", "POST",
            "/accounts/{account_id}/subscriptions/{subscription_identifier}/action/append", locals(), Subscription,
        )
