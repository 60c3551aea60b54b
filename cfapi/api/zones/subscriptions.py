"""`cf.zones.subscriptions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import RatePlan


@model
class Subscription:
    """Subscription: response of zones.subscriptions.get."""

    id: str | None = None
    currency: str | None = None
    current_period_end: Moment | None = None
    current_period_start: Moment | None = None
    frequency: Literal["weekly", "monthly", "quarterly", "yearly", "not-applicable"] | str | None = None
    price: int | float | None = None
    rate_plan: RatePlan | None = None
    state: Literal[
        "Trial", "Provisioned", "Paid", "AwaitingPayment", "Cancelled", "Failed", "Expired",
    ] | str | None = None


class Subscriptions(Resource):
    """Zone subscriptions: `cf.zones.subscriptions`."""

    def get(self, *, zone_id: str) -> Reply[Subscription]:
        """Get zone subscriptions: GET /zones/{zone_id}/subscription (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/get/"""
        return self._call("zones.subscriptions.get", "GET", "/zones/{zone_id}/subscription", locals(), Subscription)

    def update(
        self, *, zone_id: str, frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | Unset = UNSET,
        rate_plan: RatePlan | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Subscription]:
        """Update zone subscriptions: PUT /zones/{zone_id}/subscription (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/update/"""
        return self._call("zones.subscriptions.update", "PUT", "/zones/{zone_id}/subscription", locals(), Subscription)

    def create(
        self, *, zone_id: str, frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | Unset = UNSET,
        rate_plan: RatePlan | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Subscription]:
        """Create a zone subscription: POST /zones/{zone_id}/subscription (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/create/"""
        return self._call("zones.subscriptions.create", "POST", "/zones/{zone_id}/subscription", locals(), Subscription)
