"""`cf.zones.rate_plans`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Pages, Paging, Resource, model


@model
class RatePlan:
    """Rate plan: response of zones.rate_plans.get."""

    id: str | None = None
    components: list[RatePlanComponent] | None = None
    currency: str | None = None
    duration: int | float | None = None
    frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | None = None
    name: str | None = None


@model
class RatePlanComponent:
    """Rate plan component: part of RatePlan."""

    default: int | float | None = None
    name: Literal["zones", "page_rules", "dedicated_certificates", "dedicated_certificates_custom"] | str | None = None
    unit_price: int | float | None = None


class RatePlans(Resource):
    """Zone rate plans: `cf.zones.rate_plans`."""

    def get(self, *, zone_id: str) -> Pages[RatePlan]:
        """Get zone rate plans: GET /zones/{zone_id}/available_rate_plans (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/rate_plans/methods/get/"""
        return self._pages(
            "zones.rate_plans.get", "GET", "/zones/{zone_id}/available_rate_plans", locals(), RatePlan,
            paging=Paging(kind="single"),
        )
