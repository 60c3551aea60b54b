"""`cf.kv.namespaces.metadata` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.kv.namespaces.metadata as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class MetadataResource(Resource):
    """Namespace metadata: `cf.kv.namespaces.metadata`."""

    @_call(_api.MetadataResource.get)
    def get(self) -> Any:
        """Get namespace metadata: GET /accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata/{key_name}
        (permission: Workers KV Storage Read).
        https://developers.cloudflare.com/api/resources/kv/subresources/namespaces/subresources/metadata/methods/get/"""
