"""`cf.aisearch.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Token:
    """Token: response of aisearch.tokens.list."""

    id: str
    """UUID."""
    cf_api_id: str
    created_at: Moment
    modified_at: Moment
    name: str
    created_by: str | None = None
    enabled: bool | None = None
    legacy: bool | None = None
    modified_by: str | None = None


class Tokens(Resource):
    """Aisearch tokens: `cf.aisearch.tokens`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Token]:
        """List aisearch tokens: GET /accounts/{account_id}/ai-search/tokens.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/list/"""
        return self._pages(
            "aisearch.tokens.list", "GET", "/accounts/{account_id}/ai-search/tokens", locals(), Token,
            paging=Paging(size=100),
        )

    def create(
        self, *, account_id: str, cf_api_id: str, cf_api_key: str, name: str, legacy: bool | Unset = UNSET,
    ) -> Reply[Token]:
        """Create an aisearch token: POST /accounts/{account_id}/ai-search/tokens.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/create/"""
        return self._call("aisearch.tokens.create", "POST", "/accounts/{account_id}/ai-search/tokens", locals(), Token)

    def read(self, id: str, *, account_id: str) -> Reply[Token]:
        """Read aisearch tokens: GET /accounts/{account_id}/ai-search/tokens/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/read/"""
        return self._call(
            "aisearch.tokens.read", "GET", "/accounts/{account_id}/ai-search/tokens/{id}", locals(), Token,
        )

    def update(
        self, id: str, *, account_id: str, cf_api_id: str, cf_api_key: str, name: str, legacy: bool | Unset = UNSET,
    ) -> Reply[Token]:
        """Update an aisearch token: PUT /accounts/{account_id}/ai-search/tokens/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/update/"""
        return self._call(
            "aisearch.tokens.update", "PUT", "/accounts/{account_id}/ai-search/tokens/{id}", locals(), Token,
        )

    def delete(self, id: str, *, account_id: str) -> Reply[Any]:
        """Delete an aisearch token: DELETE /accounts/{account_id}/ai-search/tokens/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/delete/"""
        return self._call(
            "aisearch.tokens.delete", "DELETE", "/accounts/{account_id}/ai-search/tokens/{id}", locals(), PLAIN,
        )
