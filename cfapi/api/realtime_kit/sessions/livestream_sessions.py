"""`cf.realtime_kit.sessions.livestream_sessions`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class LivestreamSession:
    """Livestream session: response of realtime_kit.sessions.livestream_sessions.get."""

    created_at: Moment | None = None
    err_message: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None
    id: str | None = None
    ingest_seconds: int | float | None = None
    """Seconds."""
    invoked_time: Moment | None = None
    livestream_id: str | None = None
    paging: LivestreamSessionPaging | None = None
    stopped_time: Moment | None = None
    updated_at: Moment | None = None
    viewer_seconds: int | float | None = None
    """Seconds."""


@model
class LivestreamSessionPaging:
    """Livestream session paging: part of LivestreamSession."""

    end_offset: int | float | None = None
    start_offset: int | float | None = None
    total_count: int | float | None = None


class LivestreamSessions(Resource):
    """Session livestream sessions: `cf.realtime_kit.sessions.livestream_sessions`."""

    def get(
        self, *, account_id: str, app_id: str, session_id: str, per_page: float | Unset = UNSET,
        page_no: float | Unset = UNSET,
    ) -> Reply[LivestreamSession]:
        """Get session livestream sessions: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions (permission: Realtime or
        Realtime Admin)."""
        return self._call(
            "realtime_kit.sessions.livestream_sessions.get", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions", locals(),
            LivestreamSession, at="data",
        )
