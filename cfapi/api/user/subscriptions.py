"""`cf.user.subscriptions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import RatePlan, Subscription


@model
class SubscriptionID:
    """Subscription ID: response of user.subscriptions.delete."""

    subscription_id: str | None = None


class Subscriptions(Resource):
    """User subscriptions: `cf.user.subscriptions`."""

    def get(self) -> Pages[Subscription]:
        """Get user subscriptions: GET /user/subscriptions (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/get/"""
        return self._pages(
            "user.subscriptions.get", "GET", "/user/subscriptions", locals(), Subscription,
            paging=Paging(kind="single"),
        )

    def update(
        self, identifier: str, *, frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | Unset = UNSET,
        rate_plan: RatePlan | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Any]:
        """Update a user subscription: PUT /user/subscriptions/{identifier} (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/update/"""
        return self._call("user.subscriptions.update", "PUT", "/user/subscriptions/{identifier}", locals(), PLAIN)

    def delete(self, identifier: str) -> Reply[SubscriptionID]:
        """Delete a user subscription: DELETE /user/subscriptions/{identifier} (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/delete/"""
        return self._call(
            "user.subscriptions.delete", "DELETE", "/user/subscriptions/{identifier}", locals(), SubscriptionID, at="",
        )
