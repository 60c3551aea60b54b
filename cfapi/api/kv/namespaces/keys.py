"""`cf.kv.namespaces.keys`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.kv.namespaces import Body, NamespaceBulkGetResult, WorkersKvBulkResult


@model
class Key:
    """Key: response of kv.namespaces.keys.list."""

    name: str
    expiration: int | float | None = None
    metadata: Any = None


class Keys(Resource):
    """Namespace keys: `cf.kv.namespaces.keys`."""

    def list(
        self, namespace_id: str, *, account_id: str, cursor: str | Unset = UNSET, limit: int | Unset = UNSET,
        prefix: str | Unset = UNSET,
    ) -> Pages[Key]:
        """List namespace keys: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys (permission:
        Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/list/"""
        return self._pages(
            "kv.namespaces.keys.list", "GET", "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys",
            locals(), Key, paging=Paging(kind="cursor", size=1000, per_page="limit"),
        )

    def bulk_update(
        self, namespace_id: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]],
    ) -> Reply[WorkersKvBulkResult | None]:
        """Namespace keys: bulk update: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/bulk_update/"""
        return self._call(
            "kv.namespaces.keys.bulk_update", "PUT", "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk",
            locals(), WorkersKvBulkResult, whole="body",
        )

    def bulk_delete(
        self, namespace_id: str, *, account_id: str, body: Sequence[str],
    ) -> Reply[WorkersKvBulkResult | None]:
        """Namespace keys: bulk delete: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/bulk_delete/"""
        return self._call(
            "kv.namespaces.keys.bulk_delete", "POST",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete", locals(), WorkersKvBulkResult,
            whole="body",
        )

    def bulk_get(
        self, namespace_id: str, *, account_id: str, keys: Sequence[str],
        type: Literal["text", "json"] | str | Unset = UNSET, with_metadata: bool | Unset = UNSET,
    ) -> Reply[NamespaceBulkGetResult | None]:
        """Namespace keys: bulk get: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/bulk_get/"""
        return self._call(
            "kv.namespaces.keys.bulk_get", "POST",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get", locals(), NamespaceBulkGetResult,
            wire={"with_metadata": "withMetadata"},
        )
