"""`cf.browser_rendering.crawl`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.browser_rendering import (
    JsonCreateCustomAI, JsonFormat, PDFCreateAddScriptTag, PDFCreateAddStyleTag, PDFCreateAuthenticate, PDFCreateCookie,
    PDFCreateGotoOptions, PDFCreateViewport, PDFCreateWaitForSelector,
)


@model
class Crawl:
    """Crawl: response of browser_rendering.crawl.get."""

    id: str
    browser_seconds_used: int | float = renamed("browserSecondsUsed")
    finished: int | float
    records: list[CrawlRecord]
    skipped: int | float
    status: str
    total: int | float
    cursor: str | None = None


@model
class CrawlDeleteResult:
    """Crawl delete result: response of browser_rendering.crawl.delete."""

    job_id: str
    message: str


@model
class CrawlMetadata:
    """Crawl metadata: part of CrawlRecord."""

    status: int | float
    url: str
    title: str | None = None


@model
class CrawlRecord:
    """Crawl record: part of Crawl."""

    status: Literal["queued", "errored", "completed", "disallowed", "skipped", "cancelled"] | str
    url: str
    html: str | None = None
    json: dict[str, Any] | None = None
    markdown: str | None = None
    metadata: CrawlMetadata | None = None


@model
class JsonOptions:
    """JSON options: argument of browser_rendering.crawl.create."""

    custom_ai: list[JsonCreateCustomAI] | None = None
    prompt: str | None = None
    response_format: JsonFormat | None = None


@model
class Options:
    """Options: argument of browser_rendering.crawl.create."""

    exclude_patterns: list[str] | None = renamed("excludePatterns", default=None)
    include_external_links: bool | None = renamed("includeExternalLinks", default=None)
    include_patterns: list[str] | None = renamed("includePatterns", default=None)
    include_subdomains: bool | None = renamed("includeSubdomains", default=None)


CrawlStatus = Literal["queued", "errored", "completed", "disallowed", "skipped", "cancelled"] | str


class CrawlResource(Resource):
    """Browser rendering crawl: `cf.browser_rendering.crawl`."""

    def create(
        self, *, account_id: str, url: str, cache_ttl: float | Unset = UNSET, action_timeout: float | Unset = UNSET,
        add_script_tag: Sequence[PDFCreateAddScriptTag | Mapping[str, Any]] | Unset = UNSET,
        add_style_tag: Sequence[PDFCreateAddStyleTag | Mapping[str, Any]] | Unset = UNSET,
        allow_request_pattern: Sequence[str] | Unset = UNSET,
        allow_resource_types: Sequence[Literal[
            "document", "stylesheet", "image", "media", "font", "script", "texttrack", "xhr", "fetch", "prefetch",
            "eventsource", "websocket", "manifest", "signedexchange", "ping", "cspviolationreport", "preflight",
            "other",
        ] | str] | Unset = UNSET,
        authenticate: PDFCreateAuthenticate | Mapping[str, Any] | Unset = UNSET, best_attempt: bool | Unset = UNSET,
        browser: Literal["kitesurf"] | str | Unset = UNSET,
        content_use: Literal["reference", "full"] | str | Unset = UNSET,
        cookies: Sequence[PDFCreateCookie | Mapping[str, Any]] | Unset = UNSET,
        crawl_purposes: Sequence[Literal["search", "ai-input", "ai-train"] | str] | Unset = UNSET,
        depth: float | Unset = UNSET, emulate_media_type: str | Unset = UNSET,
        formats: Sequence[Literal["html", "markdown", "json"] | str] | Unset = UNSET,
        goto_options: PDFCreateGotoOptions | Mapping[str, Any] | Unset = UNSET,
        json_options: JsonOptions | Mapping[str, Any] | Unset = UNSET, limit: float | Unset = UNSET,
        max_age: float | Unset = UNSET, modified_since: int | Unset = UNSET,
        options: Options | Mapping[str, Any] | Unset = UNSET, reject_request_pattern: Sequence[str] | Unset = UNSET,
        reject_resource_types: Sequence[Literal[
            "document", "stylesheet", "image", "media", "font", "script", "texttrack", "xhr", "fetch", "prefetch",
            "eventsource", "websocket", "manifest", "signedexchange", "ping", "cspviolationreport", "preflight",
            "other",
        ] | str] | Unset = UNSET,
        render: bool | Unset = UNSET, set_extra_http_headers: Mapping[str, str] | Unset = UNSET,
        set_java_script_enabled: bool | Unset = UNSET,
        source: Literal["sitemaps", "links", "all"] | str | Unset = UNSET,
        viewport: PDFCreateViewport | Mapping[str, Any] | Unset = UNSET,
        wait_for_selector: PDFCreateWaitForSelector | Mapping[str, Any] | Unset = UNSET,
        wait_for_timeout: float | Unset = UNSET,
    ) -> Reply[str]:
        """Create browser rendering crawl: POST /accounts/{account_id}/browser-rendering/crawl (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/create/"""
        return self._call(
            "browser_rendering.crawl.create", "POST", "/accounts/{account_id}/browser-rendering/crawl", locals(), str,
            wire={
                "cache_ttl": "cacheTTL", "action_timeout": "actionTimeout", "add_script_tag": "addScriptTag",
                "add_style_tag": "addStyleTag", "allow_request_pattern": "allowRequestPattern",
                "allow_resource_types": "allowResourceTypes", "best_attempt": "bestAttempt",
                "content_use": "contentUse", "crawl_purposes": "crawlPurposes",
                "emulate_media_type": "emulateMediaType", "goto_options": "gotoOptions", "json_options": "jsonOptions",
                "max_age": "maxAge", "modified_since": "modifiedSince",
                "reject_request_pattern": "rejectRequestPattern", "reject_resource_types": "rejectResourceTypes",
                "set_extra_http_headers": "setExtraHTTPHeaders", "set_java_script_enabled": "setJavaScriptEnabled",
                "wait_for_selector": "waitForSelector", "wait_for_timeout": "waitForTimeout",
            },
            shapes={
                "cookies": list[PDFCreateCookie], "goto_options": PDFCreateGotoOptions, "options": Options,
                "viewport": PDFCreateViewport,
            },
            query="cache_ttl",
        )

    def get(
        self, job_id: str, *, account_id: str, cache_ttl: float | Unset = UNSET, cursor: float | Unset = UNSET,
        limit: float | Unset = UNSET, status: CrawlStatus | Unset = UNSET,
    ) -> Reply[Crawl]:
        """Get browser rendering crawl: GET /accounts/{account_id}/browser-rendering/crawl/{job_id} (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/get/"""
        return self._call(
            "browser_rendering.crawl.get", "GET", "/accounts/{account_id}/browser-rendering/crawl/{job_id}", locals(),
            Crawl, wire={"cache_ttl": "cacheTTL"},
        )

    def delete(self, job_id: str, *, account_id: str) -> Reply[CrawlDeleteResult]:
        """Delete browser rendering crawl: DELETE /accounts/{account_id}/browser-rendering/crawl/{job_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/delete/"""
        return self._call(
            "browser_rendering.crawl.delete", "DELETE", "/accounts/{account_id}/browser-rendering/crawl/{job_id}",
            locals(), CrawlDeleteResult,
        )
