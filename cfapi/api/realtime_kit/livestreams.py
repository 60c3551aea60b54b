"""`cf.realtime_kit.livestreams`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Resource, Unset, model
from cfapi.api.realtime_kit import AnalyticsGetOrgAnalyticsData, LivestreamGetAllLivestreamsDataPaging
from cfapi.api.shared.custom_hostnames import MessagePurgeError
from cfapi.api.shared.realtime_kit import VideoInput


@model
class ActiveLivestreamsForLivestreamIDData:
    """Active livestreams for livestream ID data: response of
    realtime_kit.livestreams.get_active_livestreams_for_livestream_id."""

    livestream: ForLivestreamIDResponseDataLivestream | None = None
    session: ForLivestreamIDResponseDataSession | None = None


@model
class AllLivestreamsData:
    """All livestreams data: response of realtime_kit.livestreams.get_all_livestreams.

    id: UUID."""

    id: str | None = None
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
class ForLivestreamIDResponseDataLivestream:
    """For livestream ID response data livestream: part of ActiveLivestreamsForLivestreamIDData."""

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
class ForLivestreamIDResponseDataSession:
    """For livestream ID response data session: part of ActiveLivestreamsForLivestreamIDData."""

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
class LivestreamAnalyticsCompleteData:
    """Livestream analytics complete data: response of realtime_kit.livestreams.get_livestream_analytics_complete.

    total_ingest_seconds: seconds; total_viewer_seconds: seconds."""

    count: int | None = None
    total_ingest_seconds: int | None = None
    total_viewer_seconds: int | None = None


@model
class LivestreamAnalyticsDaywiseData:
    """Livestream analytics daywise data: response of realtime_kit.livestreams.get_livestream_analytics_daywise.

    total_ingest_seconds: seconds; total_viewer_seconds: seconds."""

    count: int | None = None
    date: str | None = None
    total_ingest_seconds: int | None = None
    total_viewer_seconds: int | None = None


@model
class LivestreamIDResponseDataSession:
    """Livestream ID response data session: part of LivestreamSessionForLivestreamIDData.

    ingest_seconds: seconds; viewer_seconds: seconds."""

    id: str | None = None
    created_at: Moment | None = None
    err_message: str | None = None
    ingest_seconds: int | float | None = None
    invoked_time: Moment | None = None
    livestream_id: str | None = None
    started_time: Moment | None = None
    stopped_time: Moment | None = None
    updated_at: Moment | None = None
    viewer_seconds: int | float | None = None


@model
class LivestreamSessionDetailsForSessionIDData:
    """Livestream session details for session ID data: response of
    realtime_kit.livestreams.get_livestream_session_details_for_session_id.

    ingest_seconds: seconds; viewer_seconds: seconds."""

    id: str | None = None
    created_at: Moment | None = None
    err_message: str | None = None
    ingest_seconds: int | None = None
    livestream_id: str | None = None
    started_time: Moment | None = None
    stopped_time: Moment | None = None
    updated_at: Moment | None = None
    viewer_seconds: int | None = None


@model
class LivestreamSessionForLivestreamIDData:
    """Livestream session for livestream ID data: response of
    realtime_kit.livestreams.get_livestream_session_for_livestream_id."""

    livestream: ForLivestreamIDResponseDataLivestream | None = None
    paging: LivestreamGetAllLivestreamsDataPaging | None = None
    session: LivestreamIDResponseDataSession | None = None


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


class Livestreams(Resource):
    """Realtime kit livestreams: `cf.realtime_kit.livestreams`."""

    async def get_livestream_analytics_daywise(
        self, app_id: str, *, account_id: str, end_time: int | Unset = UNSET, filters: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
    ) -> Sequence[LivestreamAnalyticsDaywiseData]:
        """Realtime kit livestreams: get livestream analytics daywise: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise.
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_daywise/"""
        return await self._call(
            "realtime_kit.livestreams.get_livestream_analytics_daywise", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise", locals(),
            list[LivestreamAnalyticsDaywiseData], at="data",
        )

    async def get_livestream_analytics_complete(
        self, app_id: str, *, account_id: str, end_time: int | Unset = UNSET, filters: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
    ) -> LivestreamAnalyticsCompleteData:
        """Realtime kit livestreams: get livestream analytics complete: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_complete/"""
        return await self._call(
            "realtime_kit.livestreams.get_livestream_analytics_complete", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall", locals(),
            LivestreamAnalyticsCompleteData, at="data",
        )

    async def get_all_livestreams(
        self, app_id: str, *, account_id: str, end_time: datetime | str | Unset = UNSET,
        exclude_meetings: bool | Unset = UNSET, page_no: int | Unset = UNSET, per_page: int | Unset = UNSET,
        sort_order: Literal["ASC", "DSC"] | str | Unset = UNSET, start_time: datetime | str | Unset = UNSET,
        status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | Unset = UNSET,
    ) -> AllLivestreamsData:
        """Realtime kit livestreams: get all livestreams: GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_all_livestreams/"""
        return await self._call(
            "realtime_kit.livestreams.get_all_livestreams", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams", locals(), AllLivestreamsData, at="data",
        )

    async def create_independent_livestream(
        self, *, account_id: str, app_id: str, name: str | None | Unset = UNSET,
    ) -> IndependentLivestream:
        """Realtime kit livestreams: create independent livestream: POST
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/create_independent_livestream/"""
        return await self._call(
            "realtime_kit.livestreams.create_independent_livestream", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams", locals(), IndependentLivestream, at="data",
        )

    async def get_livestream_session_details_for_session_id(
        self, livestream_session_id: str, *, account_id: str, app_id: str,
    ) -> LivestreamSessionDetailsForSessionIDData:
        """Realtime kit livestreams: get livestream session details for session ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id} (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_details_for_session_id/"""
        return await self._call(
            "realtime_kit.livestreams.get_livestream_session_details_for_session_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id}", locals(),
            LivestreamSessionDetailsForSessionIDData, at="data",
        )

    async def get_livestream_session_for_livestream_id(
        self, livestream_id: str, *, account_id: str, app_id: str, page_no: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> LivestreamSessionForLivestreamIDData:
        """Realtime kit livestreams: get livestream session for livestream ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id} (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_for_livestream_id/"""
        return await self._call(
            "realtime_kit.livestreams.get_livestream_session_for_livestream_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}", locals(),
            LivestreamSessionForLivestreamIDData, at="data",
        )

    async def get_active_livestreams_for_livestream_id(
        self, livestream_id: str, *, account_id: str, app_id: str,
    ) -> ActiveLivestreamsForLivestreamIDData:
        """Realtime kit livestreams: get active livestreams for livestream ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_active_livestreams_for_livestream_id/"""
        return await self._call(
            "realtime_kit.livestreams.get_active_livestreams_for_livestream_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session",
            locals(), ActiveLivestreamsForLivestreamIDData, at="data",
        )

    async def get_meeting_active_livestreams(
        self, meeting_id: str, *, account_id: str, app_id: str,
    ) -> MeetingActiveLivestreamsData:
        """Realtime kit livestreams: get meeting active livestreams: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_meeting_active_livestreams/"""
        return await self._call(
            "realtime_kit.livestreams.get_meeting_active_livestreams", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream", locals(),
            MeetingActiveLivestreamsData, at="data",
        )

    async def stop_livestreaming_a_meeting(self, meeting_id: str, *, account_id: str, app_id: str) -> MessagePurgeError:
        """Realtime kit livestreams: stop livestreaming a meeting: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/stop_livestreaming_a_meeting/"""
        return await self._call(
            "realtime_kit.livestreams.stop_livestreaming_a_meeting", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop", locals(),
            MessagePurgeError, at="data",
        )

    async def start_livestreaming_a_meeting(
        self, meeting_id: str, *, account_id: str, app_id: str, name: str | None | Unset = UNSET,
        video_config: VideoInput | Mapping[str, Any] | Unset = UNSET,
    ) -> StartLivestreamingAMeetingData:
        """Realtime kit livestreams: start livestreaming a meeting: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/start_livestreaming_a_meeting/"""
        return await self._call(
            "realtime_kit.livestreams.start_livestreaming_a_meeting", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams", locals(),
            StartLivestreamingAMeetingData, at="data",
        )

    async def get_org_analytics(
        self, app_id: str, *, account_id: str, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET,
    ) -> AnalyticsGetOrgAnalyticsData:
        """Realtime kit livestreams: get org analytics: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_org_analytics/"""
        return await self._call(
            "realtime_kit.livestreams.get_org_analytics", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise", locals(), AnalyticsGetOrgAnalyticsData,
            at="data",
        )
