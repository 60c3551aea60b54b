"""`cf.secrets_store.system.stores`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.secrets_store import Store


@model
class SecretObject:
    """Secret object: response of secrets_store.system.stores.secrets.list."""

    comment: str | None = None
    created: Moment
    id: str
    modified: Moment
    name: str
    scopes: list[str] | None = None
    status: Literal["pending", "active", "deleted"] | str
    store_id: str


@model
class SecretObjectParam:
    """Secret object param: argument of secrets_store.system.stores.secrets.create."""

    comment: str | None = None
    name: str
    scopes: list[str]
    value: str = field(repr=False)


SecretOrder = Literal["name", "comment", "created", "modified", "status"] | str
StoreOrder = Literal["name", "comment", "created", "modified", "status"] | str


class Stores(Resource):
    """System stores: `cf.secrets_store.system.stores`."""

    @cached_property
    def secrets(self) -> Secrets:
        return Secrets(self._session)

    def list(
        self, *, account_tag: str, direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, order: StoreOrder | Unset = UNSET,
    ) -> Pages[Store]:
        """List system stores: GET /system/accounts/{account_tag}/stores."""
        return self._pages(
            "secrets_store.system.stores.list", "GET", "/system/accounts/{account_tag}/stores", locals(), Store,
            paging=Paging(size=100),
        )

    def create(self, *, account_tag: str, account_id: int, name: str) -> Reply[Store]:
        """Create a system store: POST /system/accounts/{account_tag}/stores."""
        return self._call(
            "secrets_store.system.stores.create", "POST", "/system/accounts/{account_tag}/stores", locals(), Store,
        )

    def get(self, *, account_tag: str, store_id: str) -> Reply[Store]:
        """Get a system store: GET /system/accounts/{account_tag}/stores/{store_id}."""
        return self._call(
            "secrets_store.system.stores.get", "GET", "/system/accounts/{account_tag}/stores/{store_id}", locals(),
            Store,
        )

    def delete(self, *, account_tag: str, store_id: str) -> Reply[dict[str, Any] | None]:
        """Delete a system store: DELETE /system/accounts/{account_tag}/stores/{store_id}."""
        return self._call(
            "secrets_store.system.stores.delete", "DELETE", "/system/accounts/{account_tag}/stores/{store_id}",
            locals(), dict[str, Any],
        )


class Secrets(Resource):
    """Store secrets: `cf.secrets_store.system.stores.secrets`."""

    def list(
        self, *, account_tag: str, store_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
        order: SecretOrder | Unset = UNSET, scopes: Sequence[Sequence[str]] | Unset = UNSET,
    ) -> Pages[SecretObject]:
        """List store secrets: GET /system/accounts/{account_tag}/stores/{store_id}/secrets."""
        return self._pages(
            "secrets_store.system.stores.secrets.list", "GET",
            "/system/accounts/{account_tag}/stores/{store_id}/secrets", locals(), SecretObject, joined="scopes",
            paging=Paging(size=100),
        )

    def create(
        self, *, account_tag: str, store_id: str,
        body: Sequence[SecretObjectParam | SecretObject | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Sequence[SecretObject]]:
        """Create a store secret: POST /system/accounts/{account_tag}/stores/{store_id}/secrets."""
        return self._call(
            "secrets_store.system.stores.secrets.create", "POST",
            "/system/accounts/{account_tag}/stores/{store_id}/secrets", locals(), list[SecretObject], whole="body",
        )

    def bulk_delete(self, *, account_tag: str, store_id: str) -> Reply[dict[str, Any] | None]:
        """Store secrets: bulk delete: DELETE /system/accounts/{account_tag}/stores/{store_id}/secrets."""
        return self._call(
            "secrets_store.system.stores.secrets.bulk_delete", "DELETE",
            "/system/accounts/{account_tag}/stores/{store_id}/secrets", locals(), dict[str, Any],
        )

    def get(self, *, account_tag: str, store_id: str, secret_id: str) -> Reply[SecretObject]:
        """Get a store secret: GET /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}."""
        return self._call(
            "secrets_store.system.stores.secrets.get", "GET",
            "/system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}", locals(), SecretObject,
        )

    def edit(
        self, *, account_tag: str, store_id: str, secret_id: str, comment: str | None | Unset = UNSET,
        scopes: Sequence[str] | None | Unset = UNSET, value: str | None | Unset = UNSET,
    ) -> Reply[SecretObject]:
        """Edit a store secret: PATCH /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}."""
        return self._call(
            "secrets_store.system.stores.secrets.edit", "PATCH",
            "/system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}", locals(), SecretObject,
        )

    def delete(self, *, account_tag: str, store_id: str, secret_id: str) -> Reply[dict[str, Any] | None]:
        """Delete a store secret: DELETE /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}."""
        return self._call(
            "secrets_store.system.stores.secrets.delete", "DELETE",
            "/system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}", locals(), dict[str, Any],
        )

    def duplicate(
        self, *, account_tag: str, store_id: str, secret_id: str, name: str, scopes: Sequence[str],
        comment: str | None | Unset = UNSET,
    ) -> Reply[SecretObject]:
        """Duplicate store secrets: POST
        /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}/duplicate."""
        return self._call(
            "secrets_store.system.stores.secrets.duplicate", "POST",
            "/system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}/duplicate", locals(), SecretObject,
        )
