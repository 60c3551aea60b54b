"""`cf.ai_gateway.provider_configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class ProviderConfig:
    """Provider config: response of ai_gateway.provider_configs.list."""

    id: str
    alias: str
    default_config: bool
    gateway_id: str
    modified_at: Moment
    provider_slug: str
    secret_id: str | None = None
    secret_preview: str
    rate_limit: int | float | None = None
    rate_limit_period: int | float | None = None


@model
class ProviderConfigDeleteResult:
    """Provider config delete result: response of ai_gateway.provider_configs.update."""

    alias: str
    default_config: bool
    gateway_id: str
    id: str
    modified_at: Moment
    provider_slug: str
    rate_limit: int | float | None = None
    rate_limit_period: int | float | None = None
    secret_id: str
    secret_preview: str


class ProviderConfigs(Resource):
    """AI gateway provider configs: `cf.ai_gateway.provider_configs`."""

    def list(
        self, gateway_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[ProviderConfig]:
        """List AI gateway provider configs: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/provider_configs/methods/list/"""
        return self._pages(
            "ai_gateway.provider_configs.list", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs", locals(), ProviderConfig,
            paging=Paging(kind="page_no_total", size=100),
        )

    def create(
        self, gateway_id: str, *, account_id: str, alias: str, default_config: bool, provider_slug: str,
        rate_limit: float | Unset = UNSET, rate_limit_period: float | Unset = UNSET, secret: str | Unset = UNSET,
        secret_id: str | Unset = UNSET,
    ) -> Reply[ProviderConfig]:
        """Create an AI gateway provider config: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/provider_configs/methods/create/"""
        return self._call(
            "ai_gateway.provider_configs.create", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs", locals(), ProviderConfig,
        )

    def update(self, *, account_id: str, gateway_id: str, id: str, secret: str) -> Reply[ProviderConfigDeleteResult]:
        """Update an AI gateway provider config: PUT
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id} (permission: Secrets Store
        Write)."""
        return self._call(
            "ai_gateway.provider_configs.update", "PUT",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id}", locals(),
            ProviderConfigDeleteResult,
        )

    def delete(self, *, account_id: str, gateway_id: str, id: str) -> Reply[ProviderConfigDeleteResult]:
        """Delete an AI gateway provider config: DELETE
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id} (permission: Secrets Store
        Write)."""
        return self._call(
            "ai_gateway.provider_configs.delete", "DELETE",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id}", locals(),
            ProviderConfigDeleteResult,
        )
