"""`cf.realtime_kit.meetings.livestream`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.realtime_kit import LivestreamGetAllLivestreamsDataPaging


@model
class Livestream:
    """Livestream: part of LivestreamResponse."""

    created_at: Moment | None = None
    disabled: bool | None = None
    id: str | None = None
    ingest_server: str | None = None
    meeting_id: str | None = None
    name: str | None = None
    playback_url: str | None = None
    status: Literal["LIVE", "INVOKED", "ERRORED", "IDLE"] | str | None = None
    stream_key: str | None = None
    updated_at: Moment | None = None


@model
class LivestreamResponse:
    """Livestream response: response of realtime_kit.meetings.livestream.get."""

    livestreams: list[Livestream] | None = None
    paging: LivestreamGetAllLivestreamsDataPaging | None = None
    sessions: LivestreamSessions | None = None


@model
class LivestreamSessions:
    """Livestream sessions: part of LivestreamResponse."""

    created_at: Moment | None = None
    err_message: str | None = None
    id: str | None = None
    ingest_seconds: str | None = None
    invoked_time: Moment | None = None
    livestream_id: str | None = None
    started_time: Moment | None = None
    stopped_time: Moment | None = None
    updated_at: Moment | None = None


class LivestreamResource(Resource):
    """Meeting livestream: `cf.realtime_kit.meetings.livestream`."""

    def get(
        self, *, meeting_id: str, account_id: str, app_id: str, page_no: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Reply[LivestreamResponse]:
        """Get meeting livestream: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream
        (permission: Realtime or Realtime Admin)."""
        return self._call(
            "realtime_kit.meetings.livestream.get", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream", locals(),
            LivestreamResponse, at="data",
        )
