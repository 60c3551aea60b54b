"""`cf.zones.plans`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Pages, Paging, Reply, Resource, model


@model
class AvailableRatePlan:
    """Available rate plan: response of zones.plans.list."""

    id: str | None = None
    can_subscribe: bool | None = None
    currency: str | None = None
    externally_managed: bool | None = None
    frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | None = None
    is_subscribed: bool | None = None
    legacy_id: str | None = None
    name: str | None = None
    price: int | float | None = None


class Plans(Resource):
    """Zone plans: `cf.zones.plans`."""

    def list(self, *, zone_id: str) -> Pages[AvailableRatePlan]:
        """List zone plans: GET /zones/{zone_id}/available_plans (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/plans/methods/list/"""
        return self._pages(
            "zones.plans.list", "GET", "/zones/{zone_id}/available_plans", locals(), AvailableRatePlan,
            paging=Paging(kind="single"),
        )

    def get(self, plan_identifier: str, *, zone_id: str) -> Reply[AvailableRatePlan]:
        """Get a zone plan: GET /zones/{zone_id}/available_plans/{plan_identifier} (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/plans/methods/get/"""
        return self._call(
            "zones.plans.get", "GET", "/zones/{zone_id}/available_plans/{plan_identifier}", locals(), AvailableRatePlan,
        )
