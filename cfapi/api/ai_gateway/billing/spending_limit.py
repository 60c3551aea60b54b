"""`cf.ai_gateway.billing.spending_limit`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, Reply, Resource, deprecated, model


@model
class SpendingLimit:
    """Spending limit: response of ai_gateway.billing.spending_limit.get."""

    config: SpendingLimitConfig
    enabled: bool


@model
class SpendingLimitConfig:
    """Spending limit config: part of SpendingLimit."""

    amount: int | float | None = None
    duration: str | None = None
    strategy: str | None = None


class SpendingLimitResource(Resource):
    """Billing spending limit: `cf.ai_gateway.billing.spending_limit`."""

    def get(self, *, account_id: str) -> Reply[SpendingLimit]:
        """Get billing spending limit: GET /accounts/{account_id}/ai-gateway/billing/spending-limit.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/get/"""
        return self._call(
            "ai_gateway.billing.spending_limit.get", "GET", "/accounts/{account_id}/ai-gateway/billing/spending-limit",
            locals(), SpendingLimit,
        )

    @deprecated("ai_gateway.billing.spending_limit.create is deprecated")
    def create(
        self, *, account_id: str, amount: int, duration: Literal["daily", "weekly", "monthly"] | str,
        strategy: Literal["fixed", "sliding"] | str,
    ) -> Reply[Any]:
        """Create billing spending limit (deprecated): POST /accounts/{account_id}/ai-gateway/billing/spending-limit.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/create/"""
        return self._call(
            "ai_gateway.billing.spending_limit.create", "POST",
            "/accounts/{account_id}/ai-gateway/billing/spending-limit", locals(), PLAIN,
        )

    def delete(self, *, account_id: str) -> Reply[Any]:
        """Delete billing spending limit: DELETE /accounts/{account_id}/ai-gateway/billing/spending-limit.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/delete/"""
        return self._call(
            "ai_gateway.billing.spending_limit.delete", "DELETE",
            "/accounts/{account_id}/ai-gateway/billing/spending-limit", locals(), PLAIN,
        )
