"""`cf.browser_rendering.pdf`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.browser_rendering import (
    PDFCreateAddScriptTag, PDFCreateAddStyleTag, PDFCreateAuthenticate, PDFCreateCookie, PDFCreateGotoOptions,
    PDFCreateViewport, PDFCreateWaitForSelector,
)


@model
class PDFOptions:
    """PDF options: argument of browser_rendering.pdf.create."""

    display_header_footer: bool | None = renamed("displayHeaderFooter", default=None)
    footer_template: str | None = renamed("footerTemplate", default=None)
    format: Literal[
        "letter", "legal", "tabloid", "ledger", "a0", "a1", "a2", "a3", "a4", "a5", "a6",
    ] | str | None = None
    header_template: str | None = renamed("headerTemplate", default=None)
    height: str | int | float | None = None
    landscape: bool | None = None
    margin: PDFOptionsMargin | None = None
    omit_background: bool | None = renamed("omitBackground", default=None)
    outline: bool | None = None
    page_ranges: str | None = renamed("pageRanges", default=None)
    prefer_css_page_size: bool | None = renamed("preferCSSPageSize", default=None)
    print_background: bool | None = renamed("printBackground", default=None)
    scale: int | float | None = None
    tagged: bool | None = None
    timeout: int | float | None = None
    width: str | int | float | None = None


@model
class PDFOptionsMargin:
    """PDF options margin: part of PDFOptions."""

    bottom: str | int | float | None = None
    left: str | int | float | None = None
    right: str | int | float | None = None
    top: str | int | float | None = None


class PDFResource(Resource):
    """Browser rendering PDF: `cf.browser_rendering.pdf`."""

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
        pdf_options: PDFOptions | Mapping[str, Any] | Unset = UNSET,
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
    ) -> Reply[bytes]:
        """Create browser rendering PDF: POST /accounts/{account_id}/browser-rendering/pdf (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/pdf/methods/create/"""
        return self._call(
            "browser_rendering.pdf.create", "POST", "/accounts/{account_id}/browser-rendering/pdf", locals(), bytes,
            wire={
                "cache_ttl": "cacheTTL", "action_timeout": "actionTimeout", "add_script_tag": "addScriptTag",
                "add_style_tag": "addStyleTag", "allow_request_pattern": "allowRequestPattern",
                "allow_resource_types": "allowResourceTypes", "best_attempt": "bestAttempt",
                "emulate_media_type": "emulateMediaType", "goto_options": "gotoOptions", "pdf_options": "pdfOptions",
                "reject_request_pattern": "rejectRequestPattern", "reject_resource_types": "rejectResourceTypes",
                "set_extra_http_headers": "setExtraHTTPHeaders", "set_java_script_enabled": "setJavaScriptEnabled",
                "user_agent": "userAgent", "wait_for_selector": "waitForSelector", "wait_for_timeout": "waitForTimeout",
            },
            shapes={
                "cookies": list[PDFCreateCookie], "goto_options": PDFCreateGotoOptions, "pdf_options": PDFOptions,
                "viewport": PDFCreateViewport,
            },
            query="cache_ttl",
        )
