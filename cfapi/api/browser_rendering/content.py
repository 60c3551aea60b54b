"""`cf.browser_rendering.content`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.browser_rendering import (
    PDFCreateAddScriptTag, PDFCreateAddStyleTag, PDFCreateAuthenticate, PDFCreateCookie, PDFCreateGotoOptions,
    PDFCreateViewport, PDFCreateWaitForSelector,
)


class ContentResource(Resource):
    """Browser rendering content: `cf.browser_rendering.content`."""

    def create(
        self, *, account_id: str, cache_ttl: float | Unset = UNSET, url: str | Unset = UNSET,
        action_timeout: float | Unset = UNSET,
        add_script_tag: Sequence[PDFCreateAddScriptTag | Mapping[str, Any]] | Unset = UNSET,
        add_style_tag: Sequence[PDFCreateAddStyleTag | Mapping[str, Any]] | Unset = UNSET,
        allow_request_pattern: Sequence[str] | Unset = UNSET,
        allow_resource_types: Sequence[Literal[
            "document", "stylesheet", "image", "media", "font", "script", "texttrack", "xhr", "fetch", "prefetch",
            "eventsource", "websocket", "manifest", "signedexchange", "ping", "cspviolationreport", "preflight",
            "other",
        ] | str] | Unset = UNSET,
        authenticate: PDFCreateAuthenticate | Mapping[str, Any] | Unset = UNSET, best_attempt: bool | Unset = UNSET,
        cookies: Sequence[PDFCreateCookie | Mapping[str, Any]] | Unset = UNSET, emulate_media_type: str | Unset = UNSET,
        goto_options: PDFCreateGotoOptions | Mapping[str, Any] | Unset = UNSET, html: str | Unset = UNSET,
        reject_request_pattern: Sequence[str] | Unset = UNSET,
        reject_resource_types: Sequence[Literal[
            "document", "stylesheet", "image", "media", "font", "script", "texttrack", "xhr", "fetch", "prefetch",
            "eventsource", "websocket", "manifest", "signedexchange", "ping", "cspviolationreport", "preflight",
            "other",
        ] | str] | Unset = UNSET,
        set_extra_http_headers: Mapping[str, str] | Unset = UNSET, set_java_script_enabled: bool | Unset = UNSET,
        user_agent: str | Unset = UNSET, viewport: PDFCreateViewport | Mapping[str, Any] | Unset = UNSET,
        wait_for_selector: PDFCreateWaitForSelector | Mapping[str, Any] | Unset = UNSET,
        wait_for_timeout: float | Unset = UNSET,
    ) -> Reply[str | None]:
        """Create browser rendering content: POST /accounts/{account_id}/browser-rendering/content (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/content/methods/create/"""
        return self._call(
            "browser_rendering.content.create", "POST", "/accounts/{account_id}/browser-rendering/content", locals(),
            str,
            wire={
                "cache_ttl": "cacheTTL", "action_timeout": "actionTimeout", "add_script_tag": "addScriptTag",
                "add_style_tag": "addStyleTag", "allow_request_pattern": "allowRequestPattern",
                "allow_resource_types": "allowResourceTypes", "best_attempt": "bestAttempt",
                "emulate_media_type": "emulateMediaType", "goto_options": "gotoOptions",
                "reject_request_pattern": "rejectRequestPattern", "reject_resource_types": "rejectResourceTypes",
                "set_extra_http_headers": "setExtraHTTPHeaders", "set_java_script_enabled": "setJavaScriptEnabled",
                "user_agent": "userAgent", "wait_for_selector": "waitForSelector", "wait_for_timeout": "waitForTimeout",
            },
            shapes={
                "cookies": list[PDFCreateCookie], "goto_options": PDFCreateGotoOptions, "viewport": PDFCreateViewport,
            },
            query="cache_ttl",
        )
