"""`cf.secrets_store.stores.secrets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Body:
    """Body: argument of secrets_store.stores.secrets.create."""

    name: str
    scopes: list[Literal["workers", "ai_gateway", "dex", "access", "containers", "websearch"] | str]
    value: str = field(repr=False)
    comment: str | None = None


@model
class Secret:
    """Secret: response of secrets_store.stores.secrets.list."""

    id: str
    created: Moment
    modified: Moment
    name: str
    status: Literal["pending", "active", "deleted"] | str
    store_id: str
    comment: str | None = None
    scopes: list[Literal["workers", "ai_gateway", "dex", "access", "containers", "websearch"] | str] | None = None


SecretOrder = Literal["name", "comment", "created", "modified", "status"] | str


class Secrets(Resource):
    """Store secrets: `cf.secrets_store.stores.secrets`."""

    def list(
        self, store_id: str, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: SecretOrder | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        scopes: Sequence[Literal[
            "workers", "ai_gateway", "dex", "access", "containers", "websearch",
        ] | str] | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pages[Secret]:
        """List store secrets: GET /accounts/{account_id}/secrets_store/stores/{store_id}/secrets (permission: Secrets
        Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/list/"""
        return self._pages(
            "secrets_store.stores.secrets.list", "GET",
            "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets", locals(), Secret, joined="scopes",
            paging=Paging(size=100),
        )

    def create(self, store_id: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Pages[Secret]:
        """Create a store secret: POST /accounts/{account_id}/secrets_store/stores/{store_id}/secrets (permission:
        Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/create/"""
        return self._pages(
            "secrets_store.stores.secrets.create", "POST",
            "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets", locals(), Secret, whole="body",
            paging=Paging(kind="single"),
        )

    def bulk_delete(self, store_id: str, *, account_id: str) -> Reply[Any]:
        """Store secrets: bulk delete: DELETE /accounts/{account_id}/secrets_store/stores/{store_id}/secrets
        (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/bulk_delete/"""
        return self._call(
            "secrets_store.stores.secrets.bulk_delete", "DELETE",
            "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets", locals(), PLAIN,
        )

    def get(self, secret_id: str, *, account_id: str, store_id: str) -> Reply[Secret]:
        """Get a store secret: GET /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}
        (permission: Secrets Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/get/"""
        return self._call(
            "secrets_store.stores.secrets.get", "GET",
            "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}", locals(), Secret,
        )

    def edit(
        self, secret_id: str, *, account_id: str, store_id: str, comment: str | None | Unset = UNSET,
        scopes: Sequence[Literal[
            "workers", "ai_gateway", "dex", "access", "containers", "websearch",
        ] | str] | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
    ) -> Reply[Secret]:
        """Edit a store secret: PATCH /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}
        (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/edit/"""
        return self._call(
            "secrets_store.stores.secrets.edit", "PATCH",
            "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}", locals(), Secret,
        )

    def delete(self, secret_id: str, *, account_id: str, store_id: str) -> Reply[Any]:
        """Delete a store secret: DELETE /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}
        (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/delete/"""
        return self._call(
            "secrets_store.stores.secrets.delete", "DELETE",
            "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}", locals(), PLAIN,
        )

    def duplicate(
        self, secret_id: str, *, account_id: str, store_id: str, name: str,
        scopes: Sequence[Literal["workers", "ai_gateway", "dex", "access", "containers", "websearch"] | str],
        comment: str | None | Unset = UNSET,
    ) -> Reply[Secret]:
        """Duplicate store secrets: POST
        /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}/duplicate (permission: Secrets Store
        Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/duplicate/"""
        return self._call(
            "secrets_store.stores.secrets.duplicate", "POST",
            "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}/duplicate", locals(), Secret,
        )
