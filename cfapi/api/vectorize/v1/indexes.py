"""`cf.vectorize.v1.indexes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Rows, Unset, deprecated, model
from cfapi.api.vectorize import IndexConfiguration


@model
class ByIDs:
    """By I DS: response of vectorize.v1.indexes.get_by_ids."""

    id: str | None = None
    metadata: dict[str, Any] | None = None
    namespace: str | None = None
    values: list[int | float] | None = None


@model
class DimensionConfiguration:
    """Dimension configuration: part of Index."""

    dimensions: int
    """1 to 1536."""
    metric: Literal["cosine", "euclidean", "dot-product"] | str


@model
class Index:
    """Index: response of vectorize.v1.indexes.list."""

    config: DimensionConfiguration | None = None
    created_on: Moment | None = None
    description: str | None = None
    modified_on: Moment | None = None
    name: str | None = None


@model
class IndexQuery:
    """Index query: response of vectorize.v1.indexes.query."""

    count: int | None = None
    matches: list[IndexQueryMatch] | None = None


@model
class IndexQueryMatch:
    """Index query match: part of IndexQuery."""

    id: str | None = None
    metadata: dict[str, Any] | None = None
    score: int | float | None = None
    values: list[int | float] | None = None


@model
class Insert:
    """Insert: response of vectorize.v1.indexes.delete_by_ids."""

    count: int | None = None
    ids: list[str] | None = None


class Indexes(Resource):
    """V1 indexes: `cf.vectorize.v1.indexes`."""

    @deprecated("vectorize.v1.indexes.list is deprecated; use vectorize.indexes.list")
    def list(self, *, account_id: str) -> Pages[Index]:
        """List v1 indexes (deprecated): GET /accounts/{account_id}/vectorize/indexes (permission: Vectorize Read)."""
        return self._pages(
            "vectorize.v1.indexes.list", "GET", "/accounts/{account_id}/vectorize/indexes", locals(), Index,
            paging=Paging(kind="single"),
        )

    @deprecated("vectorize.v1.indexes.create is deprecated; use vectorize.indexes.create")
    def create(
        self, *, account_id: str, config: IndexConfiguration | Mapping[str, Any], name: str,
        description: str | None | Unset = UNSET,
    ) -> Reply[Index]:
        """Create a v1 index (deprecated): POST /accounts/{account_id}/vectorize/indexes (permission: Vectorize
        Write)."""
        return self._call(
            "vectorize.v1.indexes.create", "POST", "/accounts/{account_id}/vectorize/indexes", locals(), Index,
        )

    @deprecated("vectorize.v1.indexes.get is deprecated; use vectorize.indexes.get")
    def get(self, *, account_id: str, index_name: str) -> Reply[Index]:
        """Get a v1 index (deprecated): GET /accounts/{account_id}/vectorize/indexes/{index_name} (permission: Vectorize
        Read)."""
        return self._call(
            "vectorize.v1.indexes.get", "GET", "/accounts/{account_id}/vectorize/indexes/{index_name}", locals(), Index,
        )

    @deprecated("vectorize.v1.indexes.update is deprecated")
    def update(self, *, account_id: str, index_name: str, description: str) -> Reply[Index]:
        """Update a v1 index (deprecated): PUT /accounts/{account_id}/vectorize/indexes/{index_name} (permission:
        Vectorize Write)."""
        return self._call(
            "vectorize.v1.indexes.update", "PUT", "/accounts/{account_id}/vectorize/indexes/{index_name}", locals(),
            Index,
        )

    @deprecated("vectorize.v1.indexes.delete is deprecated; use vectorize.indexes.delete")
    def delete(self, *, account_id: str, index_name: str) -> Reply[dict[str, Any] | None]:
        """Delete a v1 index (deprecated): DELETE /accounts/{account_id}/vectorize/indexes/{index_name} (permission:
        Vectorize Write)."""
        return self._call(
            "vectorize.v1.indexes.delete", "DELETE", "/accounts/{account_id}/vectorize/indexes/{index_name}", locals(),
            dict[str, Any],
        )

    @deprecated("vectorize.v1.indexes.delete_by_ids is deprecated; use vectorize.indexes.delete_by_ids")
    def delete_by_ids(self, *, account_id: str, index_name: str, ids: Sequence[str] | Unset = UNSET) -> Reply[Insert]:
        """V1 indexes: delete by IDs (deprecated): POST
        /accounts/{account_id}/vectorize/indexes/{index_name}/delete-by-ids (permission: Vectorize Write)."""
        return self._call(
            "vectorize.v1.indexes.delete_by_ids", "POST",
            "/accounts/{account_id}/vectorize/indexes/{index_name}/delete-by-ids", locals(), Insert,
        )

    @deprecated("vectorize.v1.indexes.get_by_ids is deprecated; use vectorize.indexes.get_by_ids")
    def get_by_ids(
        self, *, account_id: str, index_name: str, ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[Sequence[ByIDs]]:
        """V1 indexes: get by IDs (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/get-by-ids
        (permission: Vectorize Read)."""
        return self._call(
            "vectorize.v1.indexes.get_by_ids", "POST",
            "/accounts/{account_id}/vectorize/indexes/{index_name}/get-by-ids", locals(), list[ByIDs],
        )

    @deprecated("vectorize.v1.indexes.insert is deprecated; use vectorize.indexes.insert")
    def insert(self, *, account_id: str, index_name: str, body: Rows | Unset = UNSET) -> Reply[Insert]:
        """Insert v1 indexes (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/insert
        (permission: Vectorize Write)."""
        return self._call(
            "vectorize.v1.indexes.insert", "POST", "/accounts/{account_id}/vectorize/indexes/{index_name}/insert",
            locals(), Insert, content="body", content_type="application/x-ndjson",
        )

    @deprecated("vectorize.v1.indexes.query is deprecated; use vectorize.indexes.query")
    def query(
        self, *, account_id: str, index_name: str, vector: Sequence[float], filter: Mapping[str, Any] | Unset = UNSET,
        return_metadata: bool | Unset = UNSET, return_values: bool | Unset = UNSET, top_k: float | Unset = UNSET,
    ) -> Reply[IndexQuery]:
        """Query v1 indexes (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/query (permission:
        Vectorize Read)."""
        return self._call(
            "vectorize.v1.indexes.query", "POST", "/accounts/{account_id}/vectorize/indexes/{index_name}/query",
            locals(), IndexQuery,
            wire={"return_metadata": "returnMetadata", "return_values": "returnValues", "top_k": "topK"},
        )

    @deprecated("vectorize.v1.indexes.upsert is deprecated; use vectorize.indexes.upsert")
    def upsert(self, *, account_id: str, index_name: str, body: Rows | Unset = UNSET) -> Reply[Insert]:
        """Upsert v1 indexes (deprecated): POST /accounts/{account_id}/vectorize/indexes/{index_name}/upsert
        (permission: Vectorize Write)."""
        return self._call(
            "vectorize.v1.indexes.upsert", "POST", "/accounts/{account_id}/vectorize/indexes/{index_name}/upsert",
            locals(), Insert, content="body", content_type="application/x-ndjson",
        )
