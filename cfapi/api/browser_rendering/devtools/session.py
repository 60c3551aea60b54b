"""`cf.browser_rendering.devtools.session`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Session:
    """Session: response of browser_rendering.devtools.session.list."""

    session_id: str = renamed("sessionId")
    """UUID."""
    close_reason: int | float | None = renamed("closeReason", default=None)
    close_reason_text: str | None = renamed("closeReasonText", default=None)
    connection_end_time: int | float | None = renamed("connectionEndTime", default=None)
    connection_id: str | None = renamed("connectionId", default=None)
    connection_start_time: int | float | None = renamed("connectionStartTime", default=None)
    devtools_frontend_url: str | None = renamed("devtoolsFrontendUrl", default=None)
    end_time: int | float | None = renamed("endTime", default=None)
    last_updated: int | float | None = renamed("lastUpdated", default=None)
    start_time: int | float | None = renamed("startTime", default=None)
    web_socket_debugger_url: str | None = renamed("webSocketDebuggerUrl", default=None)


class SessionResource(Resource):
    """Devtool session: `cf.browser_rendering.devtools.session`."""

    def list(self, *, account_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Pages[Session]:
        """List devtool session: GET /accounts/{account_id}/browser-rendering/devtools/session (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/session/methods/list/"""
        return self._pages(
            "browser_rendering.devtools.session.list", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/session", locals(), Session,
            paging=Paging(kind="offset", items="", size=200, per_page="limit"),
        )

    def get(self, session_id: str, *, account_id: str) -> Reply[Session]:
        """Get devtool session: GET /accounts/{account_id}/browser-rendering/devtools/session/{session_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/session/methods/get/"""
        return self._call(
            "browser_rendering.devtools.session.get", "GET",
            "/accounts/{account_id}/browser-rendering/devtools/session/{session_id}", locals(), Session, at="",
        )
