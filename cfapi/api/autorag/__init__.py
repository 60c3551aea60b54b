"""`cf.autorag`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.autorag.files import Files
    from cfapi.api.autorag.jobs import Jobs


@model
class AISearch:
    """AI search: response of autorag.ai_search."""

    data: list[SearchData] | None = None
    has_more: bool | None = None
    next_page: str | None = None
    object: str | None = None
    response: str
    search_query: str


@model
class Search:
    """Search: response of autorag.search."""

    data: list[SearchData] | None = None
    has_more: bool | None = None
    next_page: str | None = None
    object: str | None = None
    search_query: str


@model
class SearchContent:
    """Search content: part of SearchData."""

    text: str | None = None
    type: str | None = None


@model
class SearchData:
    """Search data: part of AISearch."""

    attributes: dict[str, Any] | None = None
    content: list[SearchContent] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: int | float


@model
class SearchFilter:
    """Search filter: part of SearchFilters."""

    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
    value: str


@model
class SearchFilters:
    """Search filters: argument of autorag.ai_search."""

    key: str | None = None
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
    value: str | None = None
    filters: list[SearchFilter] | None = None


@model
class SearchRankingOptions:
    """Search ranking options: argument of autorag.ai_search."""

    ranker: str | None = None
    score_threshold: int | float | None = None
    """0 to 1."""


@model
class SearchReranking:
    """Search reranking: argument of autorag.ai_search."""

    enabled: bool | None = None
    model: Literal["@cf/baai/bge-reranker-base"] | str | None = None


@model
class Sync:
    """Sync: response of autorag.sync."""

    job_id: str


AutoragModel = Literal[
    "@cf/meta/llama-3.3-70b-instruct-fp8-fast", "@cf/meta/llama-3.1-8b-instruct-fast",
    "@cf/meta/llama-3.1-8b-instruct-fp8", "@cf/meta/llama-4-scout-17b-16e-instruct", "@cf/qwen/qwen3-30b-a3b-fp8",
    "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b", "@cf/moonshotai/kimi-k2-instruct", "anthropic/claude-3-7-sonnet",
    "anthropic/claude-sonnet-4", "anthropic/claude-opus-4", "anthropic/claude-3-5-haiku",
    "cerebras/qwen-3-235b-a22b-instruct", "cerebras/qwen-3-235b-a22b-thinking", "cerebras/llama-3.3-70b",
    "cerebras/llama-4-maverick-17b-128e-instruct", "cerebras/llama-4-scout-17b-16e-instruct", "cerebras/gpt-oss-120b",
    "google-ai-studio/gemini-2.5-flash", "google-ai-studio/gemini-2.5-pro", "grok/grok-4",
    "groq/llama-3.3-70b-versatile", "groq/llama-3.1-8b-instant", "openai/gpt-5", "openai/gpt-5-mini",
    "openai/gpt-5-nano",
] | str


class AutoragResource(Resource):
    """Autorag: `cf.autorag`."""

    @cached_property
    def files(self) -> Files:
        from cfapi.api.autorag.files import Files
        return Files(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        from cfapi.api.autorag.jobs import Jobs
        return Jobs(self._session)

    def ai_search(
        self, *, id: str, account_id: str, query: str, filters: SearchFilters | Mapping[str, Any] | Unset = UNSET,
        max_num_results: int | Unset = UNSET, model: AutoragModel | Unset = UNSET,
        ranking_options: SearchRankingOptions | Mapping[str, Any] | Unset = UNSET,
        reranking: SearchReranking | Mapping[str, Any] | Unset = UNSET, rewrite_query: bool | Unset = UNSET,
        stream: bool | Unset = UNSET, system_prompt: str | Unset = UNSET,
    ) -> Reply[AISearch]:
        """Autorag: AI search: POST /accounts/{account_id}/autorag/rags/{id}/ai-search (permission: Auto Rag Write)."""
        return self._call(
            "autorag.ai_search", "POST", "/accounts/{account_id}/autorag/rags/{id}/ai-search", locals(), AISearch,
        )

    def search(
        self, *, id: str, account_id: str, query: str, filters: SearchFilters | Mapping[str, Any] | Unset = UNSET,
        max_num_results: int | Unset = UNSET, ranking_options: SearchRankingOptions | Mapping[str, Any] | Unset = UNSET,
        reranking: SearchReranking | Mapping[str, Any] | Unset = UNSET, rewrite_query: bool | Unset = UNSET,
    ) -> Reply[Search]:
        """Search autorag: POST /accounts/{account_id}/autorag/rags/{id}/search (permission: Auto Rag Write)."""
        return self._call("autorag.search", "POST", "/accounts/{account_id}/autorag/rags/{id}/search", locals(), Search)

    def sync(self, *, id: str, account_id: str) -> Reply[Sync]:
        """Sync autorag: PATCH /accounts/{account_id}/autorag/rags/{id}/sync (permission: Auto Rag Write)."""
        return self._call("autorag.sync", "PATCH", "/accounts/{account_id}/autorag/rags/{id}/sync", locals(), Sync)
