"""`cf.ai_gateway.billing.topup`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, model
from cfapi.api.ai_gateway.billing import CreditBalanceTopupConfig


@model
class Status:
    """Status: response of ai_gateway.billing.topup.status."""

    payment_intent_id: str
    status: Literal["completed", "pending"] | str


@model
class Topup:
    """Topup: response of ai_gateway.billing.topup.create."""

    client_secret: str | None = field(default=None, repr=False)
    onboarding: bool
    payment_intent_id: str
    brand: str | None = None
    last4: str | None = None


@model
class TopupConfig:
    """Topup config: response of ai_gateway.billing.topup.config.create."""

    amount: int | float
    threshold: int | float


class TopupResource(Resource):
    """Billing topup: `cf.ai_gateway.billing.topup`."""

    @cached_property
    def config(self) -> ConfigResource:
        return ConfigResource(self._session)

    def create(self, *, account_id: str, amount: int, payment_method_id: str | Unset = UNSET) -> Reply[Topup]:
        """Create billing topup: POST /accounts/{account_id}/ai-gateway/billing/topup.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/methods/create/"""
        return self._call(
            "ai_gateway.billing.topup.create", "POST", "/accounts/{account_id}/ai-gateway/billing/topup", locals(),
            Topup,
        )

    def status(self, *, account_id: str, payment_intent_id: str) -> Reply[Status]:
        """Status billing topup: POST /accounts/{account_id}/ai-gateway/billing/topup/status.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/methods/status/"""
        return self._call(
            "ai_gateway.billing.topup.status", "POST", "/accounts/{account_id}/ai-gateway/billing/topup/status",
            locals(), Status,
        )


class ConfigResource(Resource):
    """Topup config: `cf.ai_gateway.billing.topup.config`."""

    def get(self, *, account_id: str) -> Reply[CreditBalanceTopupConfig]:
        """Get topup config: GET /accounts/{account_id}/ai-gateway/billing/topup/config.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/get/"""
        return self._call(
            "ai_gateway.billing.topup.config.get", "GET", "/accounts/{account_id}/ai-gateway/billing/topup/config",
            locals(), CreditBalanceTopupConfig,
        )

    def create(self, *, account_id: str, amount: int, threshold: int) -> Reply[TopupConfig]:
        """Create topup config: POST /accounts/{account_id}/ai-gateway/billing/topup/config.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/create/"""
        return self._call(
            "ai_gateway.billing.topup.config.create", "POST", "/accounts/{account_id}/ai-gateway/billing/topup/config",
            locals(), TopupConfig,
        )

    def delete(self, *, account_id: str) -> Reply[Any]:
        """Delete topup config: DELETE /accounts/{account_id}/ai-gateway/billing/topup/config.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/delete/"""
        return self._call(
            "ai_gateway.billing.topup.config.delete", "DELETE",
            "/accounts/{account_id}/ai-gateway/billing/topup/config", locals(), PLAIN,
        )
