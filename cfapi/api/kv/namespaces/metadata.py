"""`cf.kv.namespaces.metadata`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, Reply, Resource


class MetadataResource(Resource):
    """Namespace metadata: `cf.kv.namespaces.metadata`."""

    def get(self, key_name: str, *, account_id: str, namespace_id: str) -> Reply[Any]:
        """Get namespace metadata: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata/{key_name}
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/metadata/methods/get/"""
        return self._call(
            "kv.namespaces.metadata.get", "GET",
            "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata/{key_name}", locals(), PLAIN,
        )
