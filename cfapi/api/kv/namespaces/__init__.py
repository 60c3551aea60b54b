"""`cf.kv.namespaces`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.kv.namespaces.keys import Keys
    from cfapi.api.kv.namespaces.metadata import MetadataResource
    from cfapi.api.kv.namespaces.values import Values


@model
class Body:
    """Body: argument of kv.namespaces.bulk_update."""

    key: str
    value: str
    base64: bool | None = None
    expiration: int | float | None = None
    expiration_ttl: int | float | None = None
    """Seconds, at least 60."""
    metadata: Any = None


@model
class Namespace:
    """Namespace: response of kv.namespaces.list."""

    id: str
    title: str
    jurisdiction: Literal["eu", "fedramp", "us"] | str | None = None
    supports_url_encoding: bool | None = None


@model
class NamespaceBulkGetResult:
    """Namespace bulk get result: response of kv.namespaces.bulk_get."""

    values: dict[str, str | int | float | bool | dict[str, Any] | None] | None = None


@model
class NamespaceValues:
    """Namespace values: part of NamespaceBulkGetResult."""

    metadata: Any
    value: Any
    expiration: int | float | None = None


@model
class WorkersKvBulkResult:
    """Workers KV bulk result: response of kv.namespaces.bulk_update."""

    successful_key_count: int | float | None = None
    unsuccessful_keys: list[str] | None = None


class Namespaces(Resource):
    """KV namespaces: `cf.kv.namespaces`."""

    @cached_property
    def keys(self) -> Keys:
        from cfapi.api.kv.namespaces.keys import Keys
        return Keys(self._session)

    @cached_property
    def metadata(self) -> MetadataResource:
        from cfapi.api.kv.namespaces.metadata import MetadataResource
        return MetadataResource(self._session)

    @cached_property
    def values(self) -> Values:
        from cfapi.api.kv.namespaces.values import Values
        return Values(self._session)

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: Literal["id", "title"] | str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Namespace]:
        """List KV namespaces: GET /accounts/{account_id}/storage/kv/namespaces (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/list/"""
        return self._pages(
            "kv.namespaces.list", "GET", "/accounts/{account_id}/storage/kv/namespaces", locals(), Namespace,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, title: str, jurisdiction: Literal["eu", "fedramp", "us"] | str | Unset = UNSET,
    ) -> Reply[Namespace]:
        """Create a KV namespace: POST /accounts/{account_id}/storage/kv/namespaces (permission: Workers KV Storage
        Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/create/"""
        return self._call(
            "kv.namespaces.create", "POST", "/accounts/{account_id}/storage/kv/namespaces", locals(), Namespace,
        )

    def get(self, namespace_id: str, *, account_id: str) -> Reply[Namespace]:
        """Get a KV namespace: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id} (permission: Workers KV
        Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/get/"""
        return self._call(
            "kv.namespaces.get", "GET", "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}", locals(),
            Namespace,
        )

    def update(self, namespace_id: str, *, account_id: str, title: str) -> Reply[Namespace]:
        """Update a KV namespace: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id} (permission: Workers
        KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/update/"""
        return self._call(
            "kv.namespaces.update", "PUT", "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}", locals(),
            Namespace,
        )

    def delete(self, namespace_id: str, *, account_id: str) -> Reply[dict[str, Any] | None]:
        """Delete a KV namespace: DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id} (permission:
        Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/delete/"""
        return self._call(
            "kv.namespaces.delete", "DELETE", "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}", locals(),
            dict[str, Any],
        )

    def bulk_update(
        self, namespace_id: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]],
    ) -> Reply[WorkersKvBulkResult | None]:
        """KV namespaces: bulk update: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk (permission:
        Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_update/"""
        return self._call(
            "kv.namespaces.bulk_update", "PUT", "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk",
            locals(), WorkersKvBulkResult, whole="body",
        )

    @deprecated("kv.namespaces.bulk_delete_legacy is deprecated; use kv.namespaces.bulk_delete")
    def bulk_delete_legacy(self, *, namespace_id: str, account_id: str) -> Reply[WorkersKvBulkResult]:
        """KV namespaces: bulk delete legacy (deprecated): DELETE
        /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk (permission: Workers KV Storage Write)."""
        return self._call(
            "kv.namespaces.bulk_delete_legacy", "DELETE",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk", locals(), WorkersKvBulkResult,
        )

    def bulk_delete(
        self, namespace_id: str, *, account_id: str, body: Sequence[str],
    ) -> Reply[WorkersKvBulkResult | None]:
        """KV namespaces: bulk delete: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/"""
        return self._call(
            "kv.namespaces.bulk_delete", "POST",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete", locals(), WorkersKvBulkResult,
            whole="body",
        )

    def bulk_get(
        self, namespace_id: str, *, account_id: str, keys: Sequence[str],
        type: Literal["text", "json"] | str | Unset = UNSET, with_metadata: bool | Unset = UNSET,
    ) -> Reply[NamespaceBulkGetResult | None]:
        """KV namespaces: bulk get: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_get/"""
        return self._call(
            "kv.namespaces.bulk_get", "POST", "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get",
            locals(), NamespaceBulkGetResult, wire={"with_metadata": "withMetadata"},
        )
