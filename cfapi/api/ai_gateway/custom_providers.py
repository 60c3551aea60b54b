"""`cf.ai_gateway.custom_providers`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class CustomProvider:
    """Custom provider: response of ai_gateway.custom_providers.list."""

    id: str
    base_url: str
    created_at: Moment
    modified_at: Moment
    name: str
    slug: str
    beta: bool | None = None
    curl_example: str | None = None
    description: str | None = None
    enable: bool | None = None
    headers: str | None = None
    js_example: str | None = None
    link: str | None = None
    logo: str | None = None
    position: int | None = None


class CustomProviders(Resource):
    """AI gateway custom providers: `cf.ai_gateway.custom_providers`."""

    def list(
        self, *, account_id: str, beta: bool | Unset = UNSET, enable: bool | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[CustomProvider]:
        """List AI gateway custom providers: GET /accounts/{account_id}/ai-gateway/custom-providers.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/list/"""
        return self._pages(
            "ai_gateway.custom_providers.list", "GET", "/accounts/{account_id}/ai-gateway/custom-providers", locals(),
            CustomProvider, paging=Paging(kind="page_no_total"),
        )

    def create(
        self, *, account_id: str, base_url: str, name: str, slug: str, beta: bool | Unset = UNSET,
        curl_example: str | Unset = UNSET, description: str | None | Unset = UNSET, enable: bool | Unset = UNSET,
        headers: str | Unset = UNSET, js_example: str | Unset = UNSET, link: str | Unset = UNSET,
        position: int | Unset = UNSET,
    ) -> Reply[CustomProvider]:
        """Create an AI gateway custom provider: POST /accounts/{account_id}/ai-gateway/custom-providers.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/create/"""
        return self._call(
            "ai_gateway.custom_providers.create", "POST", "/accounts/{account_id}/ai-gateway/custom-providers",
            locals(), CustomProvider,
        )

    def get(self, id: str, *, account_id: str) -> Reply[CustomProvider]:
        """Get an AI gateway custom provider: GET /accounts/{account_id}/ai-gateway/custom-providers/{id}.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/get/"""
        return self._call(
            "ai_gateway.custom_providers.get", "GET", "/accounts/{account_id}/ai-gateway/custom-providers/{id}",
            locals(), CustomProvider,
        )

    def delete(self, id: str, *, account_id: str) -> Reply[CustomProvider]:
        """Delete an AI gateway custom provider: DELETE /accounts/{account_id}/ai-gateway/custom-providers/{id}.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/delete/"""
        return self._call(
            "ai_gateway.custom_providers.delete", "DELETE", "/accounts/{account_id}/ai-gateway/custom-providers/{id}",
            locals(), CustomProvider,
        )
