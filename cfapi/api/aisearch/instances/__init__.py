"""`cf.aisearch.instances`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated
from cfapi.api.aisearch import (
    Instance, InstanceChatCompletions, InstanceCreateCustomMetadata, InstanceCreateRetrievalOptions,
    InstanceIndexMethod, InstanceIndexingOptions, InstanceMetadata, InstanceOptions, InstancePublicEndpointParams,
    InstancePublicEndpointParamsParam, InstanceRead, InstanceSearch, InstanceSearchMessage, InstanceSourceParams,
    InstanceStats,
)

if TYPE_CHECKING:
    from cfapi.api.aisearch.instances.jobs import Jobs


InstanceCacheTTL = Literal[600, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 259200, 518400] | int
InstanceCacheThreshold = Literal["super_strict_match", "close_enough", "flexible_friend", "anything_goes"] | str
InstanceCreatePublicEndpointParams = (
    InstancePublicEndpointParamsParam | InstancePublicEndpointParams | Mapping[str, Any]
)
InstanceSyncInterval = Literal[900, 1800, 3600, 7200, 14400, 21600, 43200, 86400] | int
InstanceUpdatePublicEndpointParams = (
    InstancePublicEndpointParamsParam | InstancePublicEndpointParams | Mapping[str, Any]
)


class Instances(Resource):
    """Aisearch instances: `cf.aisearch.instances`."""

    @cached_property
    def jobs(self) -> Jobs:
        from cfapi.api.aisearch.instances.jobs import Jobs
        return Jobs(self._session)

    @deprecated("aisearch.instances.list is deprecated; use aisearch.namespaces.instances.list")
    def list(
        self, *, account_id: str, hostname: str | Unset = UNSET, namespace: str | Unset = UNSET,
        order_by: Literal["created_at"] | str | Unset = UNSET,
        order_by_direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Instance]:
        """List aisearch instances (deprecated): GET /accounts/{account_id}/ai-search/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/list/"""
        return self._pages(
            "aisearch.instances.list", "GET", "/accounts/{account_id}/ai-search/instances", locals(), Instance,
            paging=Paging(size=100),
        )

    @deprecated("aisearch.instances.create is deprecated; use aisearch.namespaces.instances.create")
    def create(
        self, *, account_id: str, id: str, ai_gateway_id: str | None | Unset = UNSET,
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
        """Create an aisearch instance (deprecated): POST /accounts/{account_id}/ai-search/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/create/"""
        return self._call(
            "aisearch.instances.create", "POST", "/accounts/{account_id}/ai-search/instances", locals(), InstanceRead,
            wire={"aisearch_model": "ai_search_model"},
        )

    @deprecated("aisearch.instances.read is deprecated; use aisearch.namespaces.instances.read")
    def read(self, id: str, *, account_id: str) -> Reply[InstanceRead]:
        """Read aisearch instances (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/read/"""
        return self._call(
            "aisearch.instances.read", "GET", "/accounts/{account_id}/ai-search/instances/{id}", locals(), InstanceRead,
        )

    @deprecated("aisearch.instances.update is deprecated; use aisearch.namespaces.instances.update")
    def update(
        self, id: str, *, account_id: str, ai_gateway_id: str | None | Unset = UNSET,
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
        """Update an aisearch instance (deprecated): PUT /accounts/{account_id}/ai-search/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/update/"""
        return self._call(
            "aisearch.instances.update", "PUT", "/accounts/{account_id}/ai-search/instances/{id}", locals(),
            InstanceRead,
            wire={"aisearch_model": "ai_search_model", "system_prompt_aisearch": "system_prompt_ai_search"},
        )

    @deprecated("aisearch.instances.delete is deprecated; use aisearch.namespaces.instances.delete")
    def delete(self, id: str, *, account_id: str) -> Reply[InstanceRead]:
        """Delete an aisearch instance (deprecated): DELETE /accounts/{account_id}/ai-search/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/delete/"""
        return self._call(
            "aisearch.instances.delete", "DELETE", "/accounts/{account_id}/ai-search/instances/{id}", locals(),
            InstanceRead,
        )

    @deprecated("aisearch.instances.chat_completions is deprecated; use aisearch.namespaces.instances.chat_completions")
    def chat_completions(
        self, id: str, *, account_id: str, messages: Sequence[InstanceSearchMessage | Mapping[str, Any]],
        aisearch_options: InstanceOptions | Mapping[str, Any] | Unset = UNSET, model: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
    ) -> Reply[InstanceChatCompletions]:
        """Aisearch instances: chat completions (deprecated): POST
        /accounts/{account_id}/ai-search/instances/{id}/chat/completions.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/chat_completions/"""
        return self._call(
            "aisearch.instances.chat_completions", "POST",
            "/accounts/{account_id}/ai-search/instances/{id}/chat/completions", locals(), InstanceChatCompletions,
            wire={"aisearch_options": "ai_search_options"}, at="",
        )

    @deprecated("aisearch.instances.search is deprecated; use aisearch.namespaces.instances.search")
    def search(
        self, id: str, *, account_id: str, aisearch_options: InstanceOptions | Mapping[str, Any] | Unset = UNSET,
        messages: Sequence[InstanceSearchMessage | Mapping[str, Any]] | Unset = UNSET, query: str | Unset = UNSET,
    ) -> Reply[InstanceSearch]:
        """Search aisearch instances (deprecated): POST /accounts/{account_id}/ai-search/instances/{id}/search.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/search/"""
        return self._call(
            "aisearch.instances.search", "POST", "/accounts/{account_id}/ai-search/instances/{id}/search", locals(),
            InstanceSearch, wire={"aisearch_options": "ai_search_options"},
        )

    @deprecated("aisearch.instances.stats is deprecated; use aisearch.namespaces.instances.stats")
    def stats(self, id: str, *, account_id: str) -> Reply[InstanceStats]:
        """Stats aisearch instances (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/stats.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/stats/"""
        return self._call(
            "aisearch.instances.stats", "GET", "/accounts/{account_id}/ai-search/instances/{id}/stats", locals(),
            InstanceStats,
        )
