"""`cf.vectorize.indexes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.vectorize.indexes as _api
from cfapi.sync.api.vectorize.indexes.metadata_index import MetadataIndexResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Indexes(Resource):
    """Vectorize indexes: `cf.vectorize.indexes`."""

    @property
    def metadata_index(self) -> MetadataIndexResource: ...

    @_listing(_api.Indexes.list)
    def list(self) -> Any:
        """List vectorize indexes: GET /accounts/{account_id}/vectorize/v2/indexes (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list/"""

    @_call(_api.Indexes.create)
    def create(self) -> Any:
        """Create a vectorize index: POST /accounts/{account_id}/vectorize/v2/indexes (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/create/"""

    @_call(_api.Indexes.get)
    def get(self) -> Any:
        """Get a vectorize index: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name} (permission: Vectorize
        Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get/"""

    @_call(_api.Indexes.delete)
    def delete(self) -> Any:
        """Delete a vectorize index: DELETE /accounts/{account_id}/vectorize/v2/indexes/{index_name} (permission:
        Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete/"""

    @_call(_api.Indexes.delete_by_ids)
    def delete_by_ids(self) -> Any:
        """Vectorize indexes: delete by IDs: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/delete_by_ids
        (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete_by_ids/"""

    @_call(_api.Indexes.get_by_ids)
    def get_by_ids(self) -> Any:
        """Vectorize indexes: get by IDs: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids
        (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get_by_ids/"""

    @_call(_api.Indexes.info)
    def info(self) -> Any:
        """Info vectorize indexes: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/info (permission:
        Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/info/"""

    @_call(_api.Indexes.insert)
    def insert(self) -> Any:
        """Insert vectorize indexes: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/insert (permission:
        Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/insert/"""

    @_listing(_api.Indexes.list_vectors)
    def list_vectors(self) -> Any:
        """Vectorize indexes: list vectors: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/list
        (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list_vectors/"""

    @_call(_api.Indexes.query)
    def query(self) -> Any:
        """Query vectorize indexes: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/query (permission:
        Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/query/"""

    @_call(_api.Indexes.upsert)
    def upsert(self) -> Any:
        """Upsert vectorize indexes: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert (permission:
        Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/upsert/"""
