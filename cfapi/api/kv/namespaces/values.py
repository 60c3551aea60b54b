"""`cf.kv.namespaces.values`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, Upload


class Values(Resource):
    """Namespace values: `cf.kv.namespaces.values`."""

    def get(self, key_name: str, *, account_id: str, namespace_id: str) -> Reply[bytes]:
        """Get a namespace value: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/get/"""
        return self._call(
            "kv.namespaces.values.get", "GET",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}", locals(), bytes,
        )

    def update(
        self, key_name: str, *, account_id: str, namespace_id: str, value: str | Upload,
        expiration: float | Unset = UNSET, expiration_ttl: float | Unset = UNSET, metadata: Any = UNSET,
    ) -> Reply[dict[str, Any] | None]:
        """Update a namespace value: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/update/"""
        return self._call(
            "kv.namespaces.values.update", "PUT",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}", locals(), dict[str, Any],
            query="expiration expiration_ttl", form=True, as_json="metadata",
        )

    def delete(self, key_name: str, *, account_id: str, namespace_id: str) -> Reply[dict[str, Any] | None]:
        """Delete a namespace value: DELETE
        /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name} (permission: Workers KV Storage
        Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/delete/"""
        return self._call(
            "kv.namespaces.values.delete", "DELETE",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}", locals(), dict[str, Any],
        )
