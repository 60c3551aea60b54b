"""`cf.kv.namespaces.keys` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.kv.namespaces.keys as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Keys(Resource):
    """Namespace keys: `cf.kv.namespaces.keys`."""

    @_listing(_api.Keys.list)
    def list(self) -> Any:
        """List namespace keys: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys (permission:
        Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/list/"""

    @_call(_api.Keys.bulk_update)
    def bulk_update(self) -> Any:
        """Namespace keys: bulk update: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/bulk_update/"""

    @_call(_api.Keys.bulk_delete)
    def bulk_delete(self) -> Any:
        """Namespace keys: bulk delete: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/bulk_delete/"""

    @_call(_api.Keys.bulk_get)
    def bulk_get(self) -> Any:
        """Namespace keys: bulk get: POST /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/keys/methods/bulk_get/"""
