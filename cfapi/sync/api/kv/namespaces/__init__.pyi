"""`cf.kv.namespaces` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.kv.namespaces as _api
from cfapi.sync.api.kv.namespaces.keys import Keys
from cfapi.sync.api.kv.namespaces.metadata import MetadataResource
from cfapi.sync.api.kv.namespaces.values import Values
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Namespaces(Resource):
    """KV namespaces: `cf.kv.namespaces`."""

    @property
    def keys(self) -> Keys: ...

    @property
    def metadata(self) -> MetadataResource: ...

    @property
    def values(self) -> Values: ...

    @_listing(_api.Namespaces.list)
    def list(self) -> Any:
        """List KV namespaces: GET /accounts/{account_id}/storage/kv/namespaces (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/list/"""

    @_call(_api.Namespaces.create)
    def create(self) -> Any:
        """Create a KV namespace: POST /accounts/{account_id}/storage/kv/namespaces (permission: Workers KV Storage
        Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/create/"""

    @_call(_api.Namespaces.get)
    def get(self) -> Any:
        """Get a KV namespace: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id} (permission: Workers KV
        Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/get/"""

    @_call(_api.Namespaces.update)
    def update(self) -> Any:
        """Update a KV namespace: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id} (permission: Workers
        KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/update/"""

    @_call(_api.Namespaces.delete)
    def delete(self) -> Any:
        """Delete a KV namespace: DELETE /accounts/{account_id}/storage/kv/namespaces/{namespace_id} (permission:
        Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/delete/"""

    @_call(_api.Namespaces.bulk_update)
    def bulk_update(self) -> Any:
        """KV namespaces: bulk update: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk (permission:
        Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_update/"""

    @_deprecated("kv.namespaces.bulk_delete_legacy is deprecated; use kv.namespaces.bulk_delete")
    @_call(_api.Namespaces.bulk_delete_legacy)
    def bulk_delete_legacy(self) -> Any:
        """KV namespaces: bulk delete legacy (deprecated): DELETE
        /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk (permission: Workers KV Storage Write)."""

    @_call(_api.Namespaces.bulk_delete)
    def bulk_delete(self) -> Any:
        """KV namespaces: bulk delete: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_delete/"""

    @_call(_api.Namespaces.bulk_get)
    def bulk_get(self) -> Any:
        """KV namespaces: bulk get: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/methods/bulk_get/"""
