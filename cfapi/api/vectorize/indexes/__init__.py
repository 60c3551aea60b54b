"""`cf.vectorize.indexes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Rows, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.vectorize import IndexConfiguration

if TYPE_CHECKING:
    from cfapi.api.vectorize.indexes.metadata_index import MetadataIndexResource


@model
class Index:
    """Index: response of vectorize.indexes.list."""

    config: IndexConfig | None = None
    created_on: Moment | None = None
    description: str | None = None
    modified_on: Moment | None = None
    name: str | None = None


@model
class IndexConfig:
    """Index config: part of Index."""

    dimensions: int
    """1 to 1536."""
    metric: Literal["cosine", "euclidean", "dot-product"] | str
    preset: Literal[
        "@cf/baai/bge-small-en-v1.5", "@cf/baai/bge-base-en-v1.5", "@cf/baai/bge-large-en-v1.5",
        "openai/text-embedding-ada-002", "cohere/embed-multilingual-v2.0",
    ] | str | None = None


@model
class IndexInfo:
    """Index info: response of vectorize.indexes.info."""

    dimensions: int | None = None
    """1 to 1536."""
    processed_up_to_datetime: Moment | None = renamed("processedUpToDatetime", default=None)
    processed_up_to_mutation: str | None = renamed("processedUpToMutation", default=None)
    vector_count: int | None = renamed("vectorCount", default=None)


@model
class IndexQuery:
    """Index query: response of vectorize.indexes.query."""

    count: int | None = None
    matches: list[IndexQueryMatch] | None = None


@model
class IndexQueryMatch:
    """Index query match: part of IndexQuery."""

    id: str | None = None
    metadata: Any = None
    namespace: str | None = None
    score: int | float | None = None
    values: list[int | float] | None = None


@model
class Insert:
    """Insert: response of vectorize.indexes.delete_by_ids."""

    mutation_id: str | None = renamed("mutationId", default=None)


class Indexes(Resource):
    """Vectorize indexes: `cf.vectorize.indexes`."""

    @cached_property
    def metadata_index(self) -> MetadataIndexResource:
        from cfapi.api.vectorize.indexes.metadata_index import MetadataIndexResource
        return MetadataIndexResource(self._session)

    def list(self, *, account_id: str) -> Pages[Index]:
        """List vectorize indexes: GET /accounts/{account_id}/vectorize/v2/indexes (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list/"""
        return self._pages(
            "vectorize.indexes.list", "GET", "/accounts/{account_id}/vectorize/v2/indexes", locals(), Index,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, config: IndexConfiguration | Mapping[str, Any], name: str,
        description: str | None | Unset = UNSET,
    ) -> Reply[Index]:
        """Create a vectorize index: POST /accounts/{account_id}/vectorize/v2/indexes (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/create/"""
        return self._call(
            "vectorize.indexes.create", "POST", "/accounts/{account_id}/vectorize/v2/indexes", locals(), Index,
        )

    def get(self, index_name: str, *, account_id: str) -> Reply[Index]:
        """Get a vectorize index: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name} (permission: Vectorize
        Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get/"""
        return self._call(
            "vectorize.indexes.get", "GET", "/accounts/{account_id}/vectorize/v2/indexes/{index_name}", locals(), Index,
        )

    def delete(self, index_name: str, *, account_id: str) -> Reply[Any]:
        """Delete a vectorize index: DELETE /accounts/{account_id}/vectorize/v2/indexes/{index_name} (permission:
        Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete/"""
        return self._call(
            "vectorize.indexes.delete", "DELETE", "/accounts/{account_id}/vectorize/v2/indexes/{index_name}", locals(),
            PLAIN,
        )

    def delete_by_ids(
        self, index_name: str, *, account_id: str, ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[Insert | None]:
        """Vectorize indexes: delete by IDs: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/delete_by_ids
        (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/delete_by_ids/"""
        return self._call(
            "vectorize.indexes.delete_by_ids", "POST",
            "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/delete_by_ids", locals(), Insert,
        )

    def get_by_ids(self, index_name: str, *, account_id: str, ids: Sequence[str] | Unset = UNSET) -> Reply[Any]:
        """Vectorize indexes: get by IDs: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids
        (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/get_by_ids/"""
        return self._call(
            "vectorize.indexes.get_by_ids", "POST",
            "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/get_by_ids", locals(), PLAIN,
        )

    def info(self, index_name: str, *, account_id: str) -> Reply[IndexInfo]:
        """Info vectorize indexes: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/info (permission:
        Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/info/"""
        return self._call(
            "vectorize.indexes.info", "GET", "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/info", locals(),
            IndexInfo,
        )

    def insert(
        self, index_name: str, *, account_id: str, body: Rows,
        unparsable_behavior: Literal["error", "discard"] | str | Unset = UNSET,
    ) -> Reply[Insert | None]:
        """Insert vectorize indexes: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/insert (permission:
        Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/insert/"""
        return self._call(
            "vectorize.indexes.insert", "POST", "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/insert",
            locals(), Insert, wire={"unparsable_behavior": "unparsable-behavior"}, query="unparsable_behavior",
            content="body", content_type="application/x-ndjson",
        )

    def list_vectors(
        self, index_name: str, *, account_id: str, count: int | Unset = UNSET, cursor: str | Unset = UNSET,
    ) -> Pages[ObjectID]:
        """Vectorize indexes: list vectors: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/list
        (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/list_vectors/"""
        return self._pages(
            "vectorize.indexes.list_vectors", "GET", "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/list",
            locals(), ObjectID, paging=Paging(kind="cursor", items="result.vectors", size=1000, per_page="count"),
        )

    def query(
        self, index_name: str, *, account_id: str, vector: Sequence[float], filter: Any = UNSET,
        return_metadata: Literal["none", "indexed", "all"] | str | Unset = UNSET, return_values: bool | Unset = UNSET,
        top_k: float | Unset = UNSET,
    ) -> Reply[IndexQuery | None]:
        """Query vectorize indexes: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/query (permission:
        Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/query/"""
        return self._call(
            "vectorize.indexes.query", "POST", "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/query",
            locals(), IndexQuery,
            wire={"return_metadata": "returnMetadata", "return_values": "returnValues", "top_k": "topK"},
        )

    def upsert(
        self, index_name: str, *, account_id: str, body: Rows,
        unparsable_behavior: Literal["error", "discard"] | str | Unset = UNSET,
    ) -> Reply[Insert | None]:
        """Upsert vectorize indexes: POST /accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert (permission:
        Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/methods/upsert/"""
        return self._call(
            "vectorize.indexes.upsert", "POST", "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/upsert",
            locals(), Insert, wire={"unparsable_behavior": "unparsable-behavior"}, query="unparsable_behavior",
            content="body", content_type="application/x-ndjson",
        )
