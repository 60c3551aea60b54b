"""`cf.realtime_kit.livestreams`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.realtime_kit import AnalyticsData, LivestreamConfig, LivestreamGetAllLivestreamsDataPaging


@model
class ActiveLivestream:
    """Active livestream: part of ActiveLivestreamsForLivestreamIDData."""

    id: str | None = None
    created_at: Moment | None = None
    disabled: str | None = None
    ingest_server: str | None = None
    meeting_id: str | None = None
    name: str | None = None
    playback_url: str | None = None
    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None
    stream_key: str | None = None
    updated_at: Moment | None = None


@model
class ActiveLivestreamsForLivestreamIDData:
    """Active livestreams for livestream ID data: response of
    realtime_kit.livestreams.get_active_livestreams_for_livestream_id."""

    livestream: ActiveLivestream | None = None
    session: ActiveSession | None = None


@model
class ActiveSession:
    """Active session: part of ActiveLivestreamsForLivestreamIDData."""

    id: str | None = None
    created_at: Moment | None = None
    err_message: str | None = None
    ingest_seconds: str | None = None
    invoked_time: Moment | None = None
    livestream_id: str | None = None
    started_time: Moment | None = None
    stopped_time: Moment | None = None
    updated_at: Moment | None = None
    viewer_seconds: str | None = None


@model
class AllLivestreamsData:
    """All livestreams data: response of realtime_kit.livestreams.get_all_livestreams."""

    id: str | None = None
    """UUID."""
    created_at: Moment | None = None
    disabled: str | None = None
    ingest_server: str | None = None
    meeting_id: str | None = None
    name: str | None = None
    paging: LivestreamGetAllLivestreamsDataPaging | None = None
    playback_url: str | None = None
    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None
    stream_key: str | None = None
    updated_at: Moment | None = None


@model
class IndependentLivestream:
    """Independent livestream: response of realtime_kit.livestreams.create_independent_livestream."""

    disabled: bool | None = None
    id: str | None = None
    ingest_server: str | None = None
    meeting_id: str | None = None
    name: str | None = None
    playback_url: str | None = None
    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None
    stream_key: str | None = None


@model
class Livestream:
    """Livestream: part of LivestreamIDData."""

    id: str | None = None
    created_at: Moment | None = None
    disabled: str | None = None
    ingest_server: str | None = None
    meeting_id: str | None = None
    name: str | None = None
    playback_url: str | None = None
    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None
    stream_key: str | None = None
    updated_at: Moment | None = None


@model
class LivestreamAnalyticsCompleteData:
    """Livestream analytics complete data: response of realtime_kit.livestreams.get_livestream_analytics_complete."""

    count: int | None = None
    total_ingest_seconds: int | None = None
    """Seconds."""
    total_viewer_seconds: int | None = None
    """Seconds."""


@model
class LivestreamAnalyticsDaywiseData:
    """Livestream analytics daywise data: response of realtime_kit.livestreams.get_livestream_analytics_daywise."""

    count: int | None = None
    date: str | None = None
    total_ingest_seconds: int | None = None
    """Seconds."""
    total_viewer_seconds: int | None = None
    """Seconds."""


@model
class LivestreamData:
    """Livestream data: response of realtime_kit.livestreams.get_livestream_session_details_for_session_id."""

    id: str | None = None
    created_at: Moment | None = None
    err_message: str | None = None
    ingest_seconds: int | None = None
    """Seconds."""
    livestream_id: str | None = None
    started_time: Moment | None = None
    stopped_time: Moment | None = None
    updated_at: Moment | None = None
    viewer_seconds: int | None = None
    """Seconds."""


@model
class LivestreamIDData:
    """Livestream ID data: response of realtime_kit.livestreams.get_livestream_session_for_livestream_id."""

    livestream: Livestream | None = None
    paging: LivestreamGetAllLivestreamsDataPaging | None = None
    session: LivestreamSession | None = None


@model
class LivestreamSession:
    """Livestream session: part of LivestreamIDData."""

    id: str | None = None
    created_at: Moment | None = None
    err_message: str | None = None
    ingest_seconds: int | float | None = None
    """Seconds."""
    invoked_time: Moment | None = None
    livestream_id: str | None = None
    started_time: Moment | None = None
    stopped_time: Moment | None = None
    updated_at: Moment | None = None
    viewer_seconds: int | float | None = None
    """Seconds."""


@model
class MeetingActiveLivestreamsData:
    """Meeting active livestreams data: response of realtime_kit.livestreams.get_meeting_active_livestreams."""

    id: str | None = None
    created_at: Moment | None = None
    disabled: str | None = None
    ingest_server: str | None = None
    meeting_id: str | None = None
    name: str | None = None
    playback_url: str | None = None
    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None
    stream_key: str | None = None
    updated_at: Moment | None = None


@model
class StartLivestreamingAMeetingData:
    """Start livestreaming A meeting data: response of realtime_kit.livestreams.start_livestreaming_a_meeting."""

    id: str | None = None
    ingest_server: str | None = None
    playback_url: str | None = None
    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None
    stream_key: str | None = None


@model
class StopLivestreamingAMeetingData:
    """Stop livestreaming A meeting data: response of realtime_kit.livestreams.stop_livestreaming_a_meeting."""

    message: str | None = None


class Livestreams(Resource):
    """Realtime kit livestreams: `cf.realtime_kit.livestreams`."""

    def get_livestream_analytics_daywise(
        self, app_id: str, *, account_id: str, end_time: int | Unset = UNSET, filters: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
    ) -> Reply[Sequence[LivestreamAnalyticsDaywiseData]]:
        """Realtime kit livestreams: get livestream analytics daywise: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise.
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_daywise/"""
        return self._call(
            "realtime_kit.livestreams.get_livestream_analytics_daywise", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise", locals(),
            list[LivestreamAnalyticsDaywiseData], at="data",
        )

    def get_livestream_analytics_complete(
        self, app_id: str, *, account_id: str, end_time: int | Unset = UNSET, filters: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
    ) -> Reply[LivestreamAnalyticsCompleteData]:
        """Realtime kit livestreams: get livestream analytics complete: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_complete/"""
        return self._call(
            "realtime_kit.livestreams.get_livestream_analytics_complete", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall", locals(),
            LivestreamAnalyticsCompleteData, at="data",
        )

    def get_all_livestreams(
        self, app_id: str, *, account_id: str, end_time: datetime | str | Unset = UNSET,
        exclude_meetings: bool | Unset = UNSET, page_no: int | Unset = UNSET, per_page: int | Unset = UNSET,
        sort_order: Literal["ASC", "DSC"] | str | Unset = UNSET, start_time: datetime | str | Unset = UNSET,
        status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | Unset = UNSET,
    ) -> Reply[AllLivestreamsData]:
        """Realtime kit livestreams: get all livestreams: GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_all_livestreams/"""
        return self._call(
            "realtime_kit.livestreams.get_all_livestreams", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams", locals(), AllLivestreamsData, at="data",
        )

    def create_independent_livestream(
        self, *, account_id: str, app_id: str, name: str | None | Unset = UNSET,
    ) -> Reply[IndependentLivestream]:
        """Realtime kit livestreams: create independent livestream: POST
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/create_independent_livestream/"""
        return self._call(
            "realtime_kit.livestreams.create_independent_livestream", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams", locals(), IndependentLivestream, at="data",
        )

    def get_livestream_session_details_for_session_id(
        self, livestream_session_id: str, *, account_id: str, app_id: str,
    ) -> Reply[LivestreamData]:
        """Realtime kit livestreams: get livestream session details for session ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id} (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_details_for_session_id/"""
        return self._call(
            "realtime_kit.livestreams.get_livestream_session_details_for_session_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id}", locals(),
            LivestreamData, at="data",
        )

    def get_livestream_session_for_livestream_id(
        self, livestream_id: str, *, account_id: str, app_id: str, page_no: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Reply[LivestreamIDData]:
        """Realtime kit livestreams: get livestream session for livestream ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id} (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_for_livestream_id/"""
        return self._call(
            "realtime_kit.livestreams.get_livestream_session_for_livestream_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}", locals(), LivestreamIDData,
            at="data",
        )

    def get_active_livestreams_for_livestream_id(
        self, livestream_id: str, *, account_id: str, app_id: str,
    ) -> Reply[ActiveLivestreamsForLivestreamIDData]:
        """Realtime kit livestreams: get active livestreams for livestream ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_active_livestreams_for_livestream_id/"""
        return self._call(
            "realtime_kit.livestreams.get_active_livestreams_for_livestream_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session",
            locals(), ActiveLivestreamsForLivestreamIDData, at="data",
        )

    def get_meeting_active_livestreams(
        self, meeting_id: str, *, account_id: str, app_id: str,
    ) -> Reply[MeetingActiveLivestreamsData]:
        """Realtime kit livestreams: get meeting active livestreams: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_meeting_active_livestreams/"""
        return self._call(
            "realtime_kit.livestreams.get_meeting_active_livestreams", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream", locals(),
            MeetingActiveLivestreamsData, at="data",
        )

    def stop_livestreaming_a_meeting(
        self, meeting_id: str, *, account_id: str, app_id: str,
    ) -> Reply[StopLivestreamingAMeetingData]:
        """Realtime kit livestreams: stop livestreaming a meeting: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/stop_livestreaming_a_meeting/"""
        return self._call(
            "realtime_kit.livestreams.stop_livestreaming_a_meeting", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop", locals(),
            StopLivestreamingAMeetingData, at="data",
        )

    def start_livestreaming_a_meeting(
        self, meeting_id: str, *, account_id: str, app_id: str, name: str | None | Unset = UNSET,
        video_config: LivestreamConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[StartLivestreamingAMeetingData]:
        """Realtime kit livestreams: start livestreaming a meeting: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/start_livestreaming_a_meeting/"""
        return self._call(
            "realtime_kit.livestreams.start_livestreaming_a_meeting", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams", locals(),
            StartLivestreamingAMeetingData, at="data",
        )

    def get_org_analytics(
        self, app_id: str, *, account_id: str, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET,
    ) -> Reply[AnalyticsData]:
        """Realtime kit livestreams: get org analytics: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_org_analytics/"""
        return self._call(
            "realtime_kit.livestreams.get_org_analytics", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise", locals(), AnalyticsData, at="data",
        )
