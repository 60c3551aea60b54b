"""`cf.vectorize.v1.indexes` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.vectorize.v1.indexes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Indexes(Resource):
    """V1 indexes: `cf.vectorize.v1.indexes`."""

    @_deprecated("vectorize.v1.indexes.list is deprecated; use vectorize.indexes.list")
    @_listing(_api.Indexes.list)
    def list(self) -> Any:
        """List v1 indexes (deprecated): GET /accounts/{account_id}/vectorize/indexes (permission: Vectorize Read)."""

    @_deprecated("vectorize.v1.indexes.create is deprecated; use vectorize.indexes.create")
    @_call(_api.Indexes.create)
    def create(self) -> Any:
        """Create a v1 index (deprecated): POST /accounts/{account_id}/vectorize/indexes (permission: Vectorize
        Write)."""

    @_deprecated("vectorize.v1.indexes.get is deprecated; use vectorize.indexes.get")
    @_call(_api.Indexes.get)
    def get(self) -> Any:
        """Get a v1 index (deprecated): GET /accounts/{account_id}/vectorize/indexes/{index_name} (permission: Vectorize
        Read)."""

    @_deprecated("vectorize.v1.indexes.update is deprecated")
    @_call(_api.Indexes.update)
    def update(self) -> Any:
        """Update a v1 index (deprecated): PUT /accounts/{account_id}/vectorize/indexes/{index_name} (permission:
        Vectorize Write)."""

    @_deprecated("vectorize.v1.indexes.delete is deprecated; use vectorize.indexes.delete")
    @_call(_api.Indexes.delete)
    def delete(self) -> Any:
        """Delete a v1 index (deprecated): DELETE /accounts/{account_id}/vectorize/indexes/{index_name} (permission:
        Vectorize Write)."""

    @_deprecated("vectorize.v1.indexes.delete_by_ids is deprecated; use vectorize.indexes.delete_by_ids")
    @_call(_api.Indexes.delete_by_ids)
    def delete_by_ids(self) -> Any:
        """V1 indexes: delete by IDs (deprecated): POST
        /accounts/{account_id}/vectorize/indexes/{index_name}/delete-by-ids (permission: Vectorize Write)."""

    @_deprecated("vectorize.v1.indexes.get_by_ids is deprecated; use vectorize.indexes.get_by_ids")
    @_call(_api.Indexes.get_by_ids)
    def get_by_ids(self) -> Any:
        """V1 indexes: get by IDs (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/get-by-ids
        (permission: Vectorize Read)."""

    @_deprecated("vectorize.v1.indexes.insert is deprecated; use vectorize.indexes.insert")
    @_call(_api.Indexes.insert)
    def insert(self) -> Any:
        """Insert v1 indexes (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/insert
        (permission: Vectorize Write)."""

    @_deprecated("vectorize.v1.indexes.query is deprecated; use vectorize.indexes.query")
    @_call(_api.Indexes.query)
    def query(self) -> Any:
        """Query v1 indexes (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/query (permission:
        Vectorize Read)."""

    @_deprecated("vectorize.v1.indexes.upsert is deprecated; use vectorize.indexes.upsert")
    @_call(_api.Indexes.upsert)
    def upsert(self) -> Any:
        """Upsert v1 indexes (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/upsert
        (permission: Vectorize Write)."""
