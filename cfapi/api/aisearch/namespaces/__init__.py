"""`cf.aisearch.namespaces`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.aisearch import (
    InstanceCache, InstanceChatCompletionsChoice, InstanceEndpoint, InstancePublicEndpointParamsMcp,
    InstancePublicEndpointParamsRateLimit, InstanceReranking, InstanceRetrieval, InstanceRewrite, InstanceSearchItem,
    InstanceSearchMessage, InstanceSearchScoringDetails,
)

if TYPE_CHECKING:
    from cfapi.api.aisearch.namespaces.instances import Instances


@model
class ChatCompletions:
    """Chat completions: response of aisearch.namespaces.chat_completions."""

    choices: list[InstanceChatCompletionsChoice]
    chunks: list[SearchChunk]
    id: str | None = None
    errors: list[SearchError] | None = None
    model: str | None = None
    object: str | None = None


@model
class Namespace:
    """Namespace: response of aisearch.namespaces.list."""

    created_at: Moment | None = None
    name: str
    description: str | None = None
    public_endpoint_id: str | None = None
    public_endpoint_params: PublicEndpointParams | None = None


@model
class PublicEndpointParams:
    """Public endpoint params: part of Namespace."""

    authorized_hosts: list[str] | None = None
    chat_completions_endpoint: InstanceEndpoint | None = None
    custom_domains: list[str] | None = None
    default_domain_enabled: bool | None = None
    enabled: bool | None = None
    instances_allowed: list[str] | None = None
    mcp: InstancePublicEndpointParamsMcp | None = None
    rate_limit: InstancePublicEndpointParamsRateLimit | None = None
    search_endpoint: InstanceEndpoint | None = None


@model
class PublicEndpointParamsParam:
    """Public endpoint params param: argument of aisearch.namespaces.create."""

    authorized_hosts: list[str] | None = None
    chat_completions_endpoint: InstanceEndpoint | None = None
    custom_domains: list[str] | None = None
    default_domain_enabled: bool | None = None
    enabled: bool | None = None
    instances_allowed: list[str] | None = None
    mcp: InstancePublicEndpointParamsMcp | None = None
    rate_limit: InstancePublicEndpointParamsRateLimit | None = None
    search_endpoint: InstanceEndpoint | None = None


@model
class Search:
    """Search: response of aisearch.namespaces.search."""

    chunks: list[SearchChunk]
    query_kind: Literal["text", "image", "multimodal"] | str
    errors: list[SearchError] | None = None
    search_query: str | None = None


@model
class SearchChunk:
    """Search chunk: part of ChatCompletions."""

    id: str
    instance_id: str
    score: int | float
    """0 to 1."""
    text: str
    type: str
    item: InstanceSearchItem | None = None
    scoring_details: InstanceSearchScoringDetails | None = None


@model
class SearchError:
    """Search error: part of ChatCompletions."""

    instance_id: str
    message: str


@model
class SearchOptions:
    """Search options: argument of aisearch.namespaces.chat_completions."""

    instance_ids: list[str]
    cache: InstanceCache | None = None
    custom_metadata: dict[str, str | int | float | bool] | None = None
    query_rewrite: InstanceRewrite | None = None
    reranking: InstanceReranking | None = None
    retrieval: InstanceRetrieval | None = None


NamespacePublicEndpointParams = PublicEndpointParamsParam | PublicEndpointParams | Mapping[str, Any]
NamespaceUpdatePublicEndpointParams = PublicEndpointParamsParam | PublicEndpointParams | Mapping[str, Any] | None


class Namespaces(Resource):
    """Aisearch namespaces: `cf.aisearch.namespaces`."""

    @cached_property
    def instances(self) -> Instances:
        from cfapi.api.aisearch.namespaces.instances import Instances
        return Instances(self._session)

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Namespace]:
        """List aisearch namespaces: GET /accounts/{account_id}/ai-search/namespaces.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/list/"""
        return self._pages(
            "aisearch.namespaces.list", "GET", "/accounts/{account_id}/ai-search/namespaces", locals(), Namespace,
            paging=Paging(size=100),
        )

    def create(
        self, *, account_id: str, name: str, description: str | None | Unset = UNSET,
        public_endpoint_params: NamespacePublicEndpointParams | Unset = UNSET,
    ) -> Reply[Namespace]:
        """Create an aisearch namespace: POST /accounts/{account_id}/ai-search/namespaces.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/create/"""
        return self._call(
            "aisearch.namespaces.create", "POST", "/accounts/{account_id}/ai-search/namespaces", locals(), Namespace,
        )

    def read(self, name: str, *, account_id: str) -> Reply[Namespace]:
        """Read aisearch namespaces: GET /accounts/{account_id}/ai-search/namespaces/{name}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/read/"""
        return self._call(
            "aisearch.namespaces.read", "GET", "/accounts/{account_id}/ai-search/namespaces/{name}", locals(),
            Namespace,
        )

    def update(
        self, name: str, *, account_id: str, description: str | None | Unset = UNSET,
        public_endpoint_params: NamespaceUpdatePublicEndpointParams | Unset = UNSET,
    ) -> Reply[Namespace]:
        """Update an aisearch namespace: PUT /accounts/{account_id}/ai-search/namespaces/{name}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/update/"""
        return self._call(
            "aisearch.namespaces.update", "PUT", "/accounts/{account_id}/ai-search/namespaces/{name}", locals(),
            Namespace,
        )

    def delete(self, name: str, *, account_id: str) -> Reply[Any]:
        """Delete an aisearch namespace: DELETE /accounts/{account_id}/ai-search/namespaces/{name}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/delete/"""
        return self._call(
            "aisearch.namespaces.delete", "DELETE", "/accounts/{account_id}/ai-search/namespaces/{name}", locals(),
            PLAIN,
        )

    def chat_completions(
        self, name: str, *, account_id: str, aisearch_options: SearchOptions | Mapping[str, Any],
        messages: Sequence[InstanceSearchMessage | Mapping[str, Any]], model: str | Unset = UNSET,
        stream: bool | Unset = UNSET,
    ) -> Reply[ChatCompletions]:
        """Aisearch namespaces: chat completions: POST
        /accounts/{account_id}/ai-search/namespaces/{name}/chat/completions.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/chat_completions/"""
        return self._call(
            "aisearch.namespaces.chat_completions", "POST",
            "/accounts/{account_id}/ai-search/namespaces/{name}/chat/completions", locals(), ChatCompletions,
            wire={"aisearch_options": "ai_search_options"}, at="",
        )

    def search(
        self, name: str, *, account_id: str, aisearch_options: SearchOptions | Mapping[str, Any],
        messages: Sequence[InstanceSearchMessage | Mapping[str, Any]] | Unset = UNSET, query: str | Unset = UNSET,
    ) -> Reply[Search]:
        """Search aisearch namespaces: POST /accounts/{account_id}/ai-search/namespaces/{name}/search.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/search/"""
        return self._call(
            "aisearch.namespaces.search", "POST", "/accounts/{account_id}/ai-search/namespaces/{name}/search", locals(),
            Search, wire={"aisearch_options": "ai_search_options"},
        )
