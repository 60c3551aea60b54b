"""`cf.vectorize.indexes.metadata_index` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.vectorize.indexes.metadata_index as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class MetadataIndexResource(Resource):
    """Index metadata index: `cf.vectorize.indexes.metadata_index`."""

    @_call(_api.MetadataIndexResource.create)
    def create(self) -> Any:
        """Create index metadata index: POST
        /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/create/"""

    @_call(_api.MetadataIndexResource.delete)
    def delete(self) -> Any:
        """Delete index metadata index: POST
        /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/delete/"""

    @_listing(_api.MetadataIndexResource.list)
    def list(self) -> Any:
        """List index metadata index: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list
        (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/list/"""
