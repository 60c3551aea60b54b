"""`cf.kv.namespaces.values` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.kv.namespaces.values as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Values(Resource):
    """Namespace values: `cf.kv.namespaces.values`."""

    @_call(_api.Values.get)
    def get(self) -> Any:
        """Get a namespace value: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/get/"""

    @_call(_api.Values.update)
    def update(self) -> Any:
        """Update a namespace value: PUT /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}
        (permission: Workers KV Storage Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/update/"""

    @_call(_api.Values.delete)
    def delete(self) -> Any:
        """Delete a namespace value: DELETE
        /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name} (permission: Workers KV Storage
        Write).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/values/methods/delete/"""
