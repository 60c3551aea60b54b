"""`cf.aisearch`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model, renamed, union

if TYPE_CHECKING:
    from cfapi.api.aisearch.instances import Instances
    from cfapi.api.aisearch.namespaces import Namespaces
    from cfapi.api.aisearch.tokens import Tokens


@union
class InstanceSearchMessageContent:
    """Instance search message content: part of InstanceSearchMessage.

    What a variant lacks is None."""

    text: str | None
    type: Literal["text", "image_url", "file"]
    image_url: InstanceSearchMessageContentImageURL | None
    file: InstanceSearchMessageContentFile | None


@model
class File(InstanceSearchMessageContent):
    """File: one of InstanceSearchMessageContent."""

    file: InstanceSearchMessageContentFile
    type: Literal["file"]


@model
class ImageURL(InstanceSearchMessageContent):
    """Image URL: one of InstanceSearchMessageContent."""

    image_url: InstanceSearchMessageContentImageURL
    type: Literal["image_url"]


@model
class Instance:
    """Instance: response of aisearch.instances.list."""

    id: str
    ai_gateway_id: str | None = None
    aisearch_model: str | None = renamed("ai_search_model", default=None)
    cache: bool | None = None
    cache_threshold: Literal[
        "super_strict_match", "close_enough", "flexible_friend", "anything_goes",
    ] | str | None = None
    cache_ttl: Literal[600, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 259200, 518400] | int | None = None
    """Seconds."""
    chunk: bool | None = None
    chunk_overlap: int | float | None = None
    """0 to 30."""
    chunk_size: int | float | None = None
    """At least 64."""
    created_at: Moment
    created_by: str | None = None
    custom_metadata: list[InstanceCreateCustomMetadata] | None = None
    embedding_model: str | None = None
    enable: bool
    engine_version: int | float
    fusion_method: Literal["max", "rrf"] | str | None = None
    hybrid_search_enabled: bool | None = None
    index_method: InstanceIndexMethod | None = None
    indexing_options: InstanceIndexingOptions | None = None
    last_activity: Moment | None = None
    max_num_results: int | float | None = None
    """1 to 50."""
    metadata: InstanceMetadata | None = None
    modified_at: Moment
    modified_by: str | None = None
    namespace: str | None
    paused: bool
    public_endpoint_id: str | None = None
    public_endpoint_params: InstancePublicEndpointParams | None = None
    reranking: bool | None = None
    reranking_model: str | None = None
    retrieval_options: InstanceRetrievalOptions | None = None
    rewrite_model: str | None = None
    rewrite_query: bool | None = None
    score_threshold: int | float | None = None
    """0 to 1."""
    source: str | None = None
    source_params: InstanceSourceParams | None = None
    status: str
    summarization: bool
    summarization_model: str | None = None
    sync_interval: Literal[900, 1800, 3600, 7200, 14400, 21600, 43200, 86400] | int | None = None
    system_prompt_aisearch: str | None = renamed("system_prompt_ai_search", default=None)
    system_prompt_index_summarization: str | None = None
    system_prompt_rewrite_query: str | None = None
    token_id: str | None = None
    """UUID."""
    type: Literal["r2", "web-crawler"] | str | None = None


@model
class InstanceCache:
    """Instance cache: part of InstanceOptions."""

    cache_threshold: Literal[
        "super_strict_match", "close_enough", "flexible_friend", "anything_goes",
    ] | str | None = None
    enabled: bool | None = None


@model
class InstanceChatCompletions:
    """Instance chat completions: response of aisearch.instances.chat_completions."""

    choices: list[InstanceChatCompletionsChoice]
    chunks: list[InstanceSearchChunk]
    id: str | None = None
    model: str | None = None
    object: str | None = None


@model
class InstanceChatCompletionsChoice:
    """Instance chat completions choice: part of ChatCompletions."""

    message: InstanceSearchMessage
    index: int | None = None


@model
class InstanceCreateCustomMetadata:
    """Instance create custom metadata: argument of aisearch.instances.create."""

    data_type: Literal["text", "number", "boolean", "datetime"] | str
    field_name: str


@model
class InstanceCreateRetrievalOptions:
    """Instance create retrieval options: argument of aisearch.instances.create."""

    boost_by: list[InstanceCreateRetrievalOptionsBoostBy] | None = None
    keyword_match_mode: Literal["and", "or"] | str | None = None


@model
class InstanceCreateRetrievalOptionsBoostBy:
    """Instance create retrieval options boost by: part of InstanceCreateRetrievalOptions."""

    field: str
    direction: Literal["asc", "desc", "exists", "not_exists"] | str | None = None


@model
class InstanceEndpoint:
    """Instance endpoint: part of InstancePublicEndpointParams."""

    disabled: bool | None = None


@model
class InstanceIndexMethod:
    """Instance index method: argument of aisearch.instances.create."""

    keyword: bool
    vector: bool


@model
class InstanceIndexingOptions:
    """Instance indexing options: argument of aisearch.instances.create."""

    keyword_tokenizer: Literal["porter", "trigram"] | str | None = None
    use_ocr: bool | None = None


@model
class InstanceMetadata:
    """Instance metadata: argument of aisearch.instances.create."""

    created_from_aisearch_wizard: bool | None = None
    worker_domain: str | None = None


@model
class InstanceOptions:
    """Instance options: argument of aisearch.instances.chat_completions."""

    cache: InstanceCache | None = None
    custom_metadata: dict[str, str | int | float | bool] | None = None
    query_rewrite: InstanceRewrite | None = None
    reranking: InstanceReranking | None = None
    retrieval: InstanceRetrieval | None = None


@model
class InstancePublicEndpointParams:
    """Instance public endpoint params: part of Instance."""

    authorized_hosts: list[str] | None = None
    chat_completions_endpoint: InstanceEndpoint | None = None
    custom_domains: list[str] | None = None
    default_domain_enabled: bool | None = None
    enabled: bool | None = None
    mcp: InstancePublicEndpointParamsMcp | None = None
    rate_limit: InstancePublicEndpointParamsRateLimit | None = None
    search_endpoint: InstanceEndpoint | None = None


@model
class InstancePublicEndpointParamsMcp:
    """Instance public endpoint params mcp: part of InstancePublicEndpointParams."""

    description: str | None = None
    disabled: bool | None = None


@model
class InstancePublicEndpointParamsParam:
    """Instance public endpoint params param: argument of aisearch.instances.create."""

    authorized_hosts: list[str] | None = None
    chat_completions_endpoint: InstanceEndpoint | None = None
    custom_domains: list[str] | None = None
    default_domain_enabled: bool | None = None
    enabled: bool | None = None
    mcp: InstancePublicEndpointParamsMcp | None = None
    rate_limit: InstancePublicEndpointParamsRateLimit | None = None
    search_endpoint: InstanceEndpoint | None = None


@model
class InstancePublicEndpointParamsRateLimit:
    """Instance public endpoint params rate limit: part of InstancePublicEndpointParams."""

    period_ms: int | None = None
    """Milliseconds, 60000 to 3600000."""
    requests: int | None = None
    """At least 1."""
    technique: Literal["fixed", "sliding"] | str | None = None


@model
class InstanceRead:
    """Instance read: response of aisearch.instances.create."""

    id: str
    created_at: Moment
    modified_at: Moment
    ai_gateway_id: str | None = None
    aisearch_model: str | None = renamed("ai_search_model", default=None)
    cache: bool | None = None
    cache_threshold: Literal[
        "super_strict_match", "close_enough", "flexible_friend", "anything_goes",
    ] | str | None = None
    cache_ttl: Literal[600, 1800, 3600, 7200, 21600, 43200, 86400, 172800, 259200, 518400] | int | None = None
    """Seconds."""
    chunk_overlap: int | None = None
    """0 to 30."""
    chunk_size: int | None = None
    """At least 64."""
    created_by: str | None = None
    custom_metadata: list[InstanceCreateCustomMetadata] | None = None
    embedding_model: str | None = None
    enable: bool | None = None
    engine_version: int | float | None = None
    fusion_method: Literal["max", "rrf"] | str | None = None
    hybrid_search_enabled: bool | None = None
    index_method: InstanceIndexMethod | None = None
    indexing_options: InstanceIndexingOptions | None = None
    last_activity: Moment | None = None
    max_num_results: int | None = None
    """1 to 50."""
    metadata: InstanceMetadata | None = None
    modified_by: str | None = None
    namespace: str | None = None
    paused: bool | None = None
    public_endpoint_id: str | None = None
    public_endpoint_params: InstancePublicEndpointParams | None = None
    reranking: bool | None = None
    reranking_model: str | None = None
    retrieval_options: InstanceCreateRetrievalOptions | None = None
    rewrite_model: str | None = None
    rewrite_query: bool | None = None
    score_threshold: int | float | None = None
    """0 to 1."""
    source: str | None = None
    source_params: InstanceSourceParams | None = None
    status: str | None = None
    sync_interval: Literal[900, 1800, 3600, 7200, 14400, 21600, 43200, 86400] | int | None = None
    token_id: str | None = None
    """UUID."""
    type: Literal["r2", "web-crawler"] | str | None = None


@model
class InstanceReranking:
    """Instance reranking: part of InstanceOptions."""

    enabled: bool | None = None
    match_threshold: int | float | None = None
    """0 to 1."""
    model: str | None = None


@model
class InstanceRetrieval:
    """Instance retrieval: part of InstanceOptions."""

    boost_by: list[InstanceCreateRetrievalOptionsBoostBy] | None = None
    context_expansion: int | None = None
    """0 to 3."""
    filters: dict[str, Any] | None = None
    fusion_method: Literal["max", "rrf"] | str | None = None
    keyword_match_mode: Literal["and", "or"] | str | None = None
    match_threshold: int | float | None = None
    """0 to 1."""
    max_num_results: int | None = None
    """1 to 50."""
    retrieval_type: Literal["vector", "keyword", "hybrid"] | str | None = None
    return_on_failure: bool | None = None


@model
class InstanceRetrievalOptions:
    """Instance retrieval options: part of Instance."""

    boost_by: list[InstanceRetrievalOptionsBoostBy] | None = None
    keyword_match_mode: Literal["and", "or"] | str | None = None


@model
class InstanceRetrievalOptionsBoostBy:
    """Instance retrieval options boost by: part of InstanceRetrievalOptions."""

    field: str
    data_type: Literal["number", "datetime", "text", "boolean"] | str | None = renamed("dataType", default=None)
    direction: Literal["asc", "desc", "exists", "not_exists"] | str | None = None


@model
class InstanceRewrite:
    """Instance rewrite: part of InstanceOptions."""

    enabled: bool | None = None
    model: str | None = None
    rewrite_prompt: str | None = None


@model
class InstanceSearch:
    """Instance search: response of aisearch.instances.search."""

    chunks: list[InstanceSearchChunk]
    query_kind: Literal["text", "image", "multimodal"] | str
    search_query: str | None = None


@model
class InstanceSearchChunk:
    """Instance search chunk: part of InstanceChatCompletions."""

    id: str
    score: int | float
    """0 to 1."""
    text: str
    type: str
    item: InstanceSearchItem | None = None
    scoring_details: InstanceSearchScoringDetails | None = None


@model
class InstanceSearchItem:
    """Instance search item: part of InstanceSearchChunk."""

    key: str
    metadata: dict[str, Any] | None = None
    timestamp: int | float | None = None


@model
class InstanceSearchMessage:
    """Instance search message: argument of aisearch.instances.chat_completions."""

    content: str | list[InstanceSearchMessageContent] | None
    role: Literal["system", "developer", "user", "assistant", "tool"] | str


@model
class InstanceSearchMessageContentFile:
    """Instance search message content file: part of File."""

    filename: str
    file_data: str | None = None
    file_id: str | None = None


@model
class InstanceSearchMessageContentImageURL:
    """Instance search message content image URL: part of ImageURL."""

    url: str


@model
class InstanceSearchScoringDetails:
    """Instance search scoring details: part of InstanceSearchChunk."""

    fusion_method: Literal["rrf", "max"] | str | None = None
    keyword_rank: int | float | None = None
    keyword_score: int | float | None = None
    reranking_score: int | float | None = None
    """0 to 1."""
    vector_rank: int | float | None = None
    vector_score: int | float | None = None
    """0 to 1."""


@model
class InstanceSourceParams:
    """Instance source params: argument of aisearch.instances.create."""

    exclude_items: list[str] | None = None
    include_items: list[str] | None = None
    prefix: str | None = None
    r2_jurisdiction: str | None = None
    web_crawler: InstanceSourceParamsWebCrawler | None = None


@model
class InstanceSourceParamsContentSelector:
    """Instance source params content selector: part of InstanceSourceParamsParseOptions."""

    path: str
    selector: str


@model
class InstanceSourceParamsDiscoverOptions:
    """Instance source params discover options: part of InstanceSourceParamsWebCrawler."""

    depth: int | float | None = None
    include_external_links: bool | None = None
    include_subdomains: bool | None = None
    limit: int | float | None = None
    max_age: int | float | None = None
    source: Literal["all", "sitemaps", "links"] | str | None = None


@model
class InstanceSourceParamsParseOptions:
    """Instance source params parse options: part of InstanceSourceParamsWebCrawler."""

    content_selector: list[InstanceSourceParamsContentSelector] | None = None
    include_headers: dict[str, str] | None = None
    include_images: bool | None = None
    specific_sitemaps: list[str] | None = None
    use_browser_rendering: bool | None = None


@model
class InstanceSourceParamsWebCrawler:
    """Instance source params web crawler: part of InstanceSourceParams."""

    discover_options: InstanceSourceParamsDiscoverOptions | None = None
    parse_options: InstanceSourceParamsParseOptions | None = None
    parse_type: Literal["sitemap", "discover"] | str | None = None


@model
class InstanceStats:
    """Instance stats: response of aisearch.instances.stats."""

    completed: int | None = None
    degraded: bool | None = None
    engine: InstanceStatsEngine | None = None
    error: int | None = None
    file_embed_errors: dict[str, Any] | None = None
    index_source_errors: dict[str, Any] | None = None
    last_activity: Moment | None = None
    outdated: int | None = None
    queued: int | None = None
    running: int | None = None
    skipped: int | None = None


@model
class InstanceStatsEngine:
    """Instance stats engine: part of InstanceStats."""

    r2: InstanceStatsR2 | None = None
    vectorize: InstanceStatsVectorize | None = None


@model
class InstanceStatsR2:
    """Instance stats R2: part of InstanceStatsEngine."""

    metadata_size_bytes: int = renamed("metadataSizeBytes")
    """Bytes."""
    object_count: int = renamed("objectCount")
    payload_size_bytes: int = renamed("payloadSizeBytes")
    """Bytes."""


@model
class InstanceStatsVectorize:
    """Instance stats vectorize: part of InstanceStatsEngine."""

    dimensions: int
    vectors_count: int = renamed("vectorsCount")


@model
class Job:
    """Job: response of aisearch.instances.jobs.list."""

    id: str
    source: Literal["user", "schedule"] | str
    description: str | None = None
    end_reason: str | None = None
    ended_at: Moment | None = None
    last_seen_at: Moment | None = None
    started_at: Moment | None = None


@model
class JobLogs:
    """Job logs: response of aisearch.instances.jobs.logs."""

    id: int
    created_at: int | float
    message: str
    message_type: int


@model
class Text(InstanceSearchMessageContent):
    """Text: one of InstanceSearchMessageContent."""

    text: str
    type: Literal["text"]


class AisearchResource(Resource):
    """Aisearch: `cf.aisearch`."""

    @cached_property
    def instances(self) -> Instances:
        from cfapi.api.aisearch.instances import Instances
        return Instances(self._session)

    @cached_property
    def namespaces(self) -> Namespaces:
        from cfapi.api.aisearch.namespaces import Namespaces
        return Namespaces(self._session)

    @cached_property
    def tokens(self) -> Tokens:
        from cfapi.api.aisearch.tokens import Tokens
        return Tokens(self._session)
