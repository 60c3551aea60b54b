"""`cf.browser_rendering.devtools.browser`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.browser_rendering import TextMessage


@model
class Browser:
    """Browser: response of browser_rendering.devtools.browser.create."""

    session_id: str = renamed("sessionId")
    web_socket_debugger_url: str | None = renamed("webSocketDebuggerUrl", default=None)


@model
class BrowserDeleteResult:
    """Browser delete result: response of browser_rendering.devtools.browser.delete."""

    status: Literal["closing", "closed"] | str


@model
class Guardrails:
    """Guardrails: argument of browser_rendering.devtools.browser.create."""

    allowed_domains: list[str] | None = renamed("allowedDomains", default=None)
    allowed_domain_sets: list[str] | None = renamed("allowedDomainSets", default=None)


@model
class LiveView:
    """Live view: response of browser_rendering.devtools.browser.live_view.create."""

    id: str
    devtools_frontend_url: str = renamed("devtoolsFrontendUrl")
    options: LiveViewOptions
    web_socket_debugger_url: str = renamed("webSocketDebuggerUrl")


@model
class LiveViewCreateGuardrails:
    """Live view create guardrails: argument of browser_rendering.devtools.browser.live_view.create."""

    mode: Literal["readonly"] | str


@model
class LiveViewOptions:
    """Live view options: part of LiveView."""

    mode: Literal["devtools", "tab", "full"] | str
    guardrails: LiveViewCreateGuardrails | None = None


@model
class Protocol:
    """Protocol: response of browser_rendering.devtools.browser.protocol."""

    domains: list[ProtocolDomain]
    version: ProtocolVersion | None = None


@model
class ProtocolDomain:
    """Protocol domain: part of Protocol."""

    domain: str
    commands: list[dict[str, Any]] | None = None
    dependencies: list[str] | None = None
    events: list[dict[str, Any]] | None = None
    experimental: bool | None = None
    types: list[dict[str, Any]] | None = None


@model
class ProtocolVersion:
    """Protocol version: part of Protocol."""

    major: str
    minor: str


@model
class Target:
    """Target: response of browser_rendering.devtools.browser.json.list."""

    id: str
    type: str
    url: str
    description: str | None = None
    devtools_frontend_url: str | None = renamed("devtoolsFrontendUrl", default=None)
    title: str | None = None
    web_socket_debugger_url: str | None = renamed("webSocketDebuggerUrl", default=None)


@model
class Version:
    """Version: response of browser_rendering.devtools.browser.version."""

    browser: str = renamed("Browser")
    protocol_version: str = renamed("Protocol-Version")
    user_agent: str = renamed("User-Agent")
    v8_version: str = renamed("V8-Version")
    web_kit_version: str = renamed("WebKit-Version")
    web_socket_debugger_url: str = renamed("webSocketDebuggerUrl")


class BrowserResource(Resource):
    """Devtool browser: `cf.browser_rendering.devtools.browser`."""

    @cached_property
    def json(self) -> JSONResource:
        return JSONResource(self._session)

    @cached_property
    def live_view(self) -> LiveViewResource:
        return LiveViewResource(self._session)

    @cached_property
    def page(self) -> PageResource:
        return PageResource(self._session)

    @cached_property
    def targets(self) -> Targets:
        return Targets(self._session)

    def launch(
        self, *, account_id: str, cf_brapi_guardrails: str | Unset = UNSET, keep_alive: float | Unset = UNSET,
        lab: bool | Unset = UNSET, recording: bool | Unset = UNSET,
    ) -> Reply[bytes]:
        """Launch devtool browser: GET /accounts/{account_id}/browser-rendering/devtools/browser.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/launch/"""
        return self._call(
            "browser_rendering.devtools.browser.launch", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser", locals(), bytes,
            headers={"cf_brapi_guardrails": "cf-brapi-guardrails"},
        )

    def create(
        self, *, account_id: str, keep_alive: float | Unset = UNSET, lab: bool | Unset = UNSET,
        live_view_url_expires_in_ms: float | Unset = UNSET, recording: bool | Unset = UNSET,
        targets: bool | Unset = UNSET, guardrails: Guardrails | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Browser]:
        """Create devtool browser: POST /accounts/{account_id}/browser-rendering/devtools/browser (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/create/"""
        return self._call(
            "browser_rendering.devtools.browser.create", "POST",
            "/accounts/{account_id}/browser-rendering/devtools/browser", locals(), Browser,
            wire={"live_view_url_expires_in_ms": "liveViewUrlExpiresInMs"}, shapes={"guardrails": Guardrails},
            query="keep_alive lab live_view_url_expires_in_ms recording targets", at="",
        )

    def connect(
        self, session_id: str, *, account_id: str, cf_brapi_guardrails: str | Unset = UNSET,
        keep_alive: float | Unset = UNSET, lab: bool | Unset = UNSET, recording: bool | Unset = UNSET,
    ) -> Reply[bytes]:
        """Connect devtool browser: GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/connect/"""
        return self._call(
            "browser_rendering.devtools.browser.connect", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}", locals(), bytes,
            headers={"cf_brapi_guardrails": "cf-brapi-guardrails"},
        )

    def delete(self, session_id: str, *, account_id: str) -> Reply[BrowserDeleteResult]:
        """Delete devtool browser: DELETE /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/delete/"""
        return self._call(
            "browser_rendering.devtools.browser.delete", "DELETE",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}", locals(), BrowserDeleteResult,
            at="",
        )

    def protocol(self, session_id: str, *, account_id: str) -> Reply[Protocol]:
        """Protocol devtool browser: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/protocol (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/protocol/"""
        return self._call(
            "browser_rendering.devtools.browser.protocol", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/protocol", locals(), Protocol,
            at="",
        )

    def version(self, session_id: str, *, account_id: str) -> Reply[Version]:
        """Version devtool browser: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/version (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/version/"""
        return self._call(
            "browser_rendering.devtools.browser.version", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/version", locals(), Version,
            at="",
        )


class JSONResource(Resource):
    """Browser JSON: `cf.browser_rendering.devtools.browser.json`."""

    def list(self, *, account_id: str, session_id: str) -> Pages[Target]:
        """List browser JSON: GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json
        (permission: Browser Rendering Read)."""
        return self._pages(
            "browser_rendering.devtools.browser.json.list", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json", locals(), Target,
            paging=Paging(kind="single", items=""),
        )


class LiveViewResource(Resource):
    """Browser live view: `cf.browser_rendering.devtools.browser.live_view`."""

    def create(
        self, session_id: str, *, account_id: str, expires_in_ms: float | Unset = UNSET,
        guardrails: LiveViewCreateGuardrails | Mapping[str, Any] | Unset = UNSET,
        mode: Literal["devtools", "tab", "full"] | str | Unset = UNSET, target_id: str | Unset = UNSET,
    ) -> Reply[LiveView]:
        """Create browser live view: POST
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/live_view.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/live_view/methods/create/"""
        return self._call(
            "browser_rendering.devtools.browser.live_view.create", "POST",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/live_view", locals(), LiveView,
            wire={"expires_in_ms": "expiresInMs", "target_id": "targetId"}, at="",
        )


class PageResource(Resource):
    """Browser page: `cf.browser_rendering.devtools.browser.page`."""

    def get(
        self, target_id: str, *, account_id: str, session_id: str, cf_brapi_guardrails: str | Unset = UNSET,
    ) -> Reply[bytes]:
        """Get browser page: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/page/{target_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/page/methods/get/"""
        return self._call(
            "browser_rendering.devtools.browser.page.get", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/page/{target_id}", locals(), bytes,
            headers={"cf_brapi_guardrails": "cf-brapi-guardrails"},
        )


class Targets(Resource):
    """Browser targets: `cf.browser_rendering.devtools.browser.targets`."""

    def activate(self, target_id: str, *, account_id: str, session_id: str) -> Reply[TextMessage]:
        """Activate browser targets: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/activate/{target_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/activate/"""
        return self._call(
            "browser_rendering.devtools.browser.targets.activate", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/activate/{target_id}",
            locals(), TextMessage, at="",
        )

    def close(self, target_id: str, *, account_id: str, session_id: str) -> Reply[TextMessage]:
        """Close browser targets: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/close/{target_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/close/"""
        return self._call(
            "browser_rendering.devtools.browser.targets.close", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/close/{target_id}", locals(),
            TextMessage, at="",
        )

    def list(
        self, session_id: str, *, account_id: str, live_view_url_expires_in_ms: float | Unset = UNSET,
    ) -> Pages[Target]:
        """List browser targets: GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list
        (permission: Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/list/"""
        return self._pages(
            "browser_rendering.devtools.browser.targets.list", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list", locals(), Target,
            wire={"live_view_url_expires_in_ms": "liveViewUrlExpiresInMs"}, paging=Paging(kind="single", items=""),
        )

    def get(self, target_id: str, *, account_id: str, session_id: str) -> Reply[Target]:
        """Get a browser target: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list/{target_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/get/"""
        return self._call(
            "browser_rendering.devtools.browser.targets.get", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list/{target_id}", locals(),
            Target, at="",
        )

    def create(
        self, session_id: str, *, account_id: str, live_view_url_expires_in_ms: float | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> Reply[Target]:
        """Create a browser target: PUT /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/new.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/create/"""
        return self._call(
            "browser_rendering.devtools.browser.targets.create", "PUT",
            "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/new", locals(), Target,
            wire={"live_view_url_expires_in_ms": "liveViewUrlExpiresInMs"}, query="live_view_url_expires_in_ms url",
            at="",
        )
