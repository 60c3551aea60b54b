"""`cf.aisearch.namespaces.instances`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union
from cfapi.api.aisearch import (
    Instance, InstanceChatCompletions, InstanceCreateCustomMetadata, InstanceCreateRetrievalOptions,
    InstanceIndexMethod, InstanceIndexingOptions, InstanceMetadata, InstanceOptions, InstancePublicEndpointParams,
    InstancePublicEndpointParamsParam, InstanceRead, InstanceSearch, InstanceSearchItem, InstanceSearchMessage,
    InstanceSourceParams, InstanceStats, Job, JobLogs,
)


@union
class ItemUploadWarning:
    """Item upload warning: part of ItemUpload.

    What a variant lacks is None."""

    code: Literal["custom_metadata_value_not_indexed", "custom_metadata_field_not_filterable"]
    expected_type: Literal["text", "number", "boolean", "datetime"] | str | None
    field: str


@model
class CustomMetadataFieldNotFilterable(ItemUploadWarning):
    """Custom metadata field not filterable: one of ItemUploadWarning."""

    code: Literal["custom_metadata_field_not_filterable"]
    field: str


@model
class CustomMetadataValueNotIndexed(ItemUploadWarning):
    """Custom metadata value not indexed: one of ItemUploadWarning."""

    code: Literal["custom_metadata_value_not_indexed"]
    expected_type: Literal["text", "number", "boolean", "datetime"] | str
    field: str


@model
class InstanceItem:
    """Instance item: response of aisearch.namespaces.instances.items.list."""

    id: str
    checksum: str
    chunks_count: int | None = None
    created_at: Moment
    file_size: int | float | None = None
    key: str
    last_seen_at: Moment
    metadata: dict[str, str | int | float | bool] | None = None
    namespace: str
    next_action: Literal["INDEX", "DELETE"] | str | None = None
    source_id: str | None = None
    status: Literal["queued", "running", "completed", "error", "skipped", "outdated"] | str
    error: str | None = None


@model
class Item:
    """Item: response of aisearch.namespaces.instances.items.delete."""

    key: str


@model
class ItemChunks:
    """Item chunks: response of aisearch.namespaces.instances.items.chunks."""

    id: str
    item: InstanceSearchItem
    text: str
    end_byte: int | float | None = None
    start_byte: int | float | None = None


@model
class ItemLogs:
    """Item logs: response of aisearch.namespaces.instances.items.logs."""

    action: str
    chunk_count: int | None = renamed("chunkCount", default=None)
    error_type: str | None = renamed("errorType", default=None)
    file_key: str = renamed("fileKey")
    message: str | None = None
    processing_time_ms: int | None = renamed("processingTimeMs", default=None)
    """Milliseconds."""
    timestamp: Moment


@model
class ItemUpload:
    """Item upload: response of aisearch.namespaces.instances.items.upload."""

    id: str
    checksum: str
    chunks_count: int | None = None
    created_at: Moment
    file_size: int | float | None = None
    key: str
    last_seen_at: Moment
    metadata: dict[str, str | int | float | bool] | None = None
    namespace: str
    next_action: Literal["INDEX", "DELETE"] | str | None = None
    source_id: str | None = None
    status: Literal["queued", "running", "completed", "error", "skipped", "outdated"] | str
    error: str | None = None
    warnings: list[ItemUploadWarning] | None = None


@model
class ItemUploadFile:
    """Item upload file: argument of aisearch.namespaces.instances.items.upload."""

    file: bytes
    metadata: str | None = None
    wait_for_completion: bool | None = None


InstanceCacheTTL = Literal[600, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 259200, 518400] | int
InstanceCacheThreshold = Literal["super_strict_match", "close_enough", "flexible_friend", "anything_goes"] | str
InstanceCreatePublicEndpointParams = (
    InstancePublicEndpointParamsParam | InstancePublicEndpointParams | Mapping[str, Any]
)
InstanceSyncInterval = Literal[900, 1800, 3600, 7200, 14400, 21600, 43200, 86400] | int
InstanceUpdatePublicEndpointParams = (
    InstancePublicEndpointParamsParam | InstancePublicEndpointParams | Mapping[str, Any]
)
ItemStatus = Literal["queued", "running", "completed", "error", "skipped", "outdated"] | str


class Instances(Resource):
    """Namespace instances: `cf.aisearch.namespaces.instances`."""

    @cached_property
    def items(self) -> Items:
        return Items(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        return Jobs(self._session)

    def list(
        self, name: str, *, account_id: str, hostname: str | Unset = UNSET, namespace: str | Unset = UNSET,
        order_by: Literal["created_at"] | str | Unset = UNSET,
        order_by_direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Instance]:
        """List namespace instances: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/list/"""
        return self._pages(
            "aisearch.namespaces.instances.list", "GET", "/accounts/{account_id}/ai-search/namespaces/{name}/instances",
            locals(), Instance, paging=Paging(size=100),
        )

    def create(
        self, name: str, *, account_id: str, id: str, ai_gateway_id: str | None | Unset = UNSET,
        aisearch_model: str | None | Unset = UNSET, cache: bool | Unset = UNSET,
        cache_threshold: InstanceCacheThreshold | Unset = UNSET, cache_ttl: InstanceCacheTTL | Unset = UNSET,
        chunk: bool | Unset = UNSET, chunk_overlap: int | Unset = UNSET, chunk_size: int | Unset = UNSET,
        custom_metadata: Sequence[InstanceCreateCustomMetadata | Mapping[str, Any]] | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET, fusion_method: Literal["max", "rrf"] | str | Unset = UNSET,
        hybrid_search_enabled: bool | Unset = UNSET,
        index_method: InstanceIndexMethod | Mapping[str, Any] | Unset = UNSET,
        indexing_options: InstanceIndexingOptions | Mapping[str, Any] | None | Unset = UNSET,
        max_num_results: int | Unset = UNSET, metadata: InstanceMetadata | Mapping[str, Any] | Unset = UNSET,
        public_endpoint_params: InstanceCreatePublicEndpointParams | Unset = UNSET, reranking: bool | Unset = UNSET,
        reranking_model: str | None | Unset = UNSET,
        retrieval_options: InstanceCreateRetrievalOptions | Mapping[str, Any] | None | Unset = UNSET,
        rewrite_model: str | None | Unset = UNSET, rewrite_query: bool | Unset = UNSET,
        score_threshold: float | Unset = UNSET, source: str | None | Unset = UNSET,
        source_params: InstanceSourceParams | Mapping[str, Any] | None | Unset = UNSET,
        sync_interval: InstanceSyncInterval | Unset = UNSET, token_id: str | Unset = UNSET,
        type: Literal["r2", "web-crawler"] | str | None | Unset = UNSET,
    ) -> Reply[InstanceRead]:
        """Create a namespace instance: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/create/"""
        return self._call(
            "aisearch.namespaces.instances.create", "POST",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances", locals(), InstanceRead,
            wire={"aisearch_model": "ai_search_model"},
        )

    def read(self, id: str, *, account_id: str, name: str) -> Reply[InstanceRead]:
        """Read namespace instances: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/read/"""
        return self._call(
            "aisearch.namespaces.instances.read", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}", locals(), InstanceRead,
        )

    def update(
        self, id: str, *, account_id: str, name: str, ai_gateway_id: str | None | Unset = UNSET,
        aisearch_model: str | None | Unset = UNSET, cache: bool | Unset = UNSET,
        cache_threshold: InstanceCacheThreshold | Unset = UNSET, cache_ttl: InstanceCacheTTL | Unset = UNSET,
        chunk: bool | Unset = UNSET, chunk_overlap: int | Unset = UNSET, chunk_size: int | Unset = UNSET,
        custom_metadata: Sequence[InstanceCreateCustomMetadata | Mapping[str, Any]] | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET, fusion_method: Literal["max", "rrf"] | str | Unset = UNSET,
        index_method: InstanceIndexMethod | Mapping[str, Any] | Unset = UNSET,
        indexing_options: InstanceIndexingOptions | Mapping[str, Any] | None | Unset = UNSET,
        max_num_results: int | Unset = UNSET, metadata: InstanceMetadata | Mapping[str, Any] | Unset = UNSET,
        paused: bool | Unset = UNSET, public_endpoint_params: InstanceUpdatePublicEndpointParams | Unset = UNSET,
        reranking: bool | Unset = UNSET, reranking_model: str | None | Unset = UNSET,
        retrieval_options: InstanceCreateRetrievalOptions | Mapping[str, Any] | None | Unset = UNSET,
        rewrite_model: str | None | Unset = UNSET, rewrite_query: bool | Unset = UNSET,
        score_threshold: float | Unset = UNSET, source: str | None | Unset = UNSET,
        source_params: InstanceSourceParams | Mapping[str, Any] | None | Unset = UNSET,
        summarization: bool | Unset = UNSET, summarization_model: str | None | Unset = UNSET,
        sync_interval: InstanceSyncInterval | Unset = UNSET, system_prompt_aisearch: str | None | Unset = UNSET,
        system_prompt_index_summarization: str | None | Unset = UNSET,
        system_prompt_rewrite_query: str | None | Unset = UNSET, token_id: str | Unset = UNSET,
    ) -> Reply[InstanceRead]:
        """Update a namespace instance: PUT /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/update/"""
        return self._call(
            "aisearch.namespaces.instances.update", "PUT",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}", locals(), InstanceRead,
            wire={"aisearch_model": "ai_search_model", "system_prompt_aisearch": "system_prompt_ai_search"},
        )

    def edit(self, *, account_id: str, name: str, id: str, new_namespace: str) -> Reply[dict[str, Any]]:
        """Edit a namespace instance: PATCH /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}."""
        return self._call(
            "aisearch.namespaces.instances.edit", "PATCH",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}", locals(), dict[str, Any],
        )

    def delete(self, id: str, *, account_id: str, name: str) -> Reply[InstanceRead]:
        """Delete a namespace instance: DELETE /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/delete/"""
        return self._call(
            "aisearch.namespaces.instances.delete", "DELETE",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}", locals(), InstanceRead,
        )

    def chat_completions(
        self, id: str, *, account_id: str, name: str, messages: Sequence[InstanceSearchMessage | Mapping[str, Any]],
        aisearch_options: InstanceOptions | Mapping[str, Any] | Unset = UNSET, model: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
    ) -> Reply[InstanceChatCompletions]:
        """Namespace instances: chat completions: POST
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/chat/completions.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/chat_completions/"""
        return self._call(
            "aisearch.namespaces.instances.chat_completions", "POST",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/chat/completions", locals(),
            InstanceChatCompletions, wire={"aisearch_options": "ai_search_options"}, at="",
        )

    def search(
        self, id: str, *, account_id: str, name: str,
        aisearch_options: InstanceOptions | Mapping[str, Any] | Unset = UNSET,
        messages: Sequence[InstanceSearchMessage | Mapping[str, Any]] | Unset = UNSET, query: str | Unset = UNSET,
    ) -> Reply[InstanceSearch]:
        """Search namespace instances: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/search.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/search/"""
        return self._call(
            "aisearch.namespaces.instances.search", "POST",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/search", locals(), InstanceSearch,
            wire={"aisearch_options": "ai_search_options"},
        )

    def stats(self, id: str, *, account_id: str, name: str) -> Reply[InstanceStats]:
        """Stats namespace instances: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/stats.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/stats/"""
        return self._call(
            "aisearch.namespaces.instances.stats", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/stats", locals(), InstanceStats,
        )


class Items(Resource):
    """Instance items: `cf.aisearch.namespaces.instances.items`."""

    def list(
        self, id: str, *, account_id: str, name: str, item_id: str | Unset = UNSET, key: str | Unset = UNSET,
        metadata_filter: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET, sort_by: Literal["status", "modified_at"] | str | Unset = UNSET,
        source: str | Unset = UNSET, status: ItemStatus | Unset = UNSET,
    ) -> Pages[InstanceItem]:
        """List instance items: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/list/"""
        return self._pages(
            "aisearch.namespaces.instances.items.list", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items", locals(), InstanceItem,
            paging=Paging(size=50),
        )

    def create_or_update(
        self, id: str, *, account_id: str, name: str, key: str, next_action: Literal["INDEX"] | str,
        wait_for_completion: bool | Unset = UNSET,
    ) -> Reply[InstanceItem]:
        """Instance items: create or update: PUT
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/create_or_update/"""
        return self._call(
            "aisearch.namespaces.instances.items.create_or_update", "PUT",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items", locals(), InstanceItem,
        )

    def upload(
        self, id: str, *, account_id: str, name: str, file: ItemUploadFile | Mapping[str, Any],
    ) -> Reply[ItemUpload]:
        """Upload instance items: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/upload/"""
        return self._call(
            "aisearch.namespaces.instances.items.upload", "POST",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items", locals(), ItemUpload,
            files="file", whole_form="file",
        )

    def get(self, item_id: str, *, account_id: str, name: str, id: str) -> Reply[InstanceItem]:
        """Get an instance item: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/get/"""
        return self._call(
            "aisearch.namespaces.instances.items.get", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}", locals(), InstanceItem,
        )

    def sync(
        self, item_id: str, *, account_id: str, name: str, id: str, next_action: Literal["INDEX"] | str | Unset = UNSET,
        wait_for_completion: bool | None | Unset = UNSET,
    ) -> Reply[InstanceItem]:
        """Sync instance items: PATCH /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/sync/"""
        return self._call(
            "aisearch.namespaces.instances.items.sync", "PATCH",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}", locals(), InstanceItem,
        )

    def delete(self, item_id: str, *, account_id: str, name: str, id: str) -> Reply[Item]:
        """Delete an instance item: DELETE
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/delete/"""
        return self._call(
            "aisearch.namespaces.instances.items.delete", "DELETE",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}", locals(), Item,
        )

    def chunks(
        self, item_id: str, *, account_id: str, name: str, id: str, limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pages[ItemChunks]:
        """Chunks instance items: GET
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/chunks.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/chunks/"""
        return self._pages(
            "aisearch.namespaces.instances.items.chunks", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/chunks", locals(),
            ItemChunks, paging=Paging(kind="offset", size=100, per_page="limit"),
        )

    def download(self, item_id: str, *, account_id: str, name: str, id: str) -> Reply[bytes]:
        """Download instance items: GET
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/download.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/download/"""
        return self._call(
            "aisearch.namespaces.instances.items.download", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/download", locals(),
            bytes,
        )

    def logs(
        self, item_id: str, *, account_id: str, name: str, id: str, cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> Pages[ItemLogs]:
        """Logs instance items: GET
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/logs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/logs/"""
        return self._pages(
            "aisearch.namespaces.instances.items.logs", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/logs", locals(),
            ItemLogs, paging=Paging(kind="cursor", size=100, per_page="limit"),
        )


class Jobs(Resource):
    """Instance jobs: `cf.aisearch.namespaces.instances.jobs`."""

    def list(
        self, id: str, *, account_id: str, name: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Job]:
        """List instance jobs: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/list/"""
        return self._pages(
            "aisearch.namespaces.instances.jobs.list", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs", locals(), Job,
            paging=Paging(size=50),
        )

    def create(self, id: str, *, account_id: str, name: str, description: str | None | Unset = UNSET) -> Reply[Job]:
        """Create an instance job: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/create/"""
        return self._call(
            "aisearch.namespaces.instances.jobs.create", "POST",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs", locals(), Job,
        )

    def get(self, job_id: str, *, account_id: str, name: str, id: str) -> Reply[Job]:
        """Get an instance job: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/get/"""
        return self._call(
            "aisearch.namespaces.instances.jobs.get", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}", locals(), Job,
        )

    def update(
        self, job_id: str, *, account_id: str, name: str, id: str, action: Literal["cancel"] | str,
    ) -> Reply[Job]:
        """Update an instance job: PATCH
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/update/"""
        return self._call(
            "aisearch.namespaces.instances.jobs.update", "PATCH",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}", locals(), Job,
        )

    def logs(
        self, job_id: str, *, account_id: str, name: str, id: str, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[JobLogs]:
        """Logs instance jobs: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}/logs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/logs/"""
        return self._pages(
            "aisearch.namespaces.instances.jobs.logs", "GET",
            "/accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}/logs", locals(), JobLogs,
            paging=Paging(size=500),
        )
