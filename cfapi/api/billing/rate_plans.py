"""`cf.billing.rate_plans`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource, model


@model
class RatePlan:
    """Rate plan: response of billing.rate_plans.get."""

    id: str | None = None
    components: list[dict[str, Any]] | None = None
    currency: str | None = None
    public_name: str | None = None


class RatePlans(Resource):
    """Billing rate plans: `cf.billing.rate_plans`."""

    def get(self, public_key: str) -> Reply[RatePlan]:
        """Get a billing rate plan: GET /billing/rate_plans/{public_key}.
        https://developers.cloudflare.com/api/resources/billing/subresources/rate_plans/methods/get/"""
        return self._call("billing.rate_plans.get", "GET", "/billing/rate_plans/{public_key}", locals(), RatePlan)
