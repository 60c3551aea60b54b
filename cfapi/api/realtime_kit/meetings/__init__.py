"""`cf.realtime_kit.meetings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.realtime_kit import (
    MeetingData, MeetingDataRecordingConfig, RecordingConfig, RecordingStartRecordingsAudioConfig,
    RecordingStartRecordingsRtmpOutConfig, RecordingStartRecordingsStorageConfig, RecordingStartRecordingsVideoConfig,
)

if TYPE_CHECKING:
    from cfapi.api.realtime_kit.meetings.livestream import LivestreamResource


@model
class AIConfig:
    """AI config: argument of realtime_kit.meetings.create."""

    summarization: AIConfigSummarization | None = None
    transcription: AIConfigTranscription | None = None


@model
class AIConfigSummarization:
    """AI config summarization: part of AIConfig."""

    summary_type: Literal[
        "general", "team_meeting", "sales_call", "client_check_in", "interview", "daily_standup", "one_on_one_meeting",
        "lecture", "code_review",
    ] | str | None = None
    text_format: Literal["plain_text", "markdown"] | str | None = None
    word_limit: int | None = None
    """150 to 1000."""


@model
class AIConfigTranscription:
    """AI config transcription: part of AIConfig."""

    keywords: list[str] | None = None
    language: Literal["en-US", "en-IN", "de", "hi", "sv", "ru", "pl", "el", "fr", "nl"] | str | None = None
    profanity_filter: bool | None = None


@model
class AddParticipantData:
    """Add participant data: response of realtime_kit.meetings.add_participant."""

    id: str
    """UUID."""
    token: str = field(repr=False)
    created_at: Moment
    custom_participant_id: str
    preset_name: str
    updated_at: Moment
    name: str | None = None
    picture: str | None = None
    """URI."""


@model
class GetMeetingParticipantData:
    """Get meeting participant data: response of realtime_kit.meetings.get_meeting_participants."""

    id: str
    """UUID."""
    created_at: Moment
    custom_participant_id: str
    preset_name: str
    updated_at: Moment
    name: str | None = None
    picture: str | None = None
    """URI."""


@model
class MeetingCreateData:
    """Meeting create data: response of realtime_kit.meetings.create."""

    id: str
    """UUID."""
    created_at: Moment
    updated_at: Moment
    ai_config: AIConfig | None = None
    live_stream_on_start: bool | None = None
    persist_chat: bool | None = None
    record_on_start: bool | None = None
    recording_config: MeetingDataRecordingConfig | None = None
    session_keep_alive_time_in_secs: int | float | None = None
    """Seconds, 60 to 600."""
    status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    summarize_on_end: bool | None = None
    title: str | None = None
    transcribe_on_end: bool | None = None


@model
class MeetingParticipantData:
    """Meeting participant data: response of realtime_kit.meetings.delete_meeting_participant."""

    created_at: Moment
    custom_participant_id: str
    preset_id: str
    """UUID."""
    updated_at: Moment


@model
class RecordingConfigParam:
    """Recording config param: argument of realtime_kit.meetings.create."""

    audio_config: RecordingStartRecordingsAudioConfig | None = None
    file_name_prefix: str | None = None
    live_streaming_config: RecordingStartRecordingsRtmpOutConfig | None = None
    max_seconds: int | float | None = None
    """Seconds, 60 to 86400."""
    realtimekit_bucket_config: RecordingConfig | None = None
    storage_config: RecordingStartRecordingsStorageConfig | None = None
    video_config: RecordingStartRecordingsVideoConfig | None = None


@model
class RefreshParticipantTokenData:
    """Refresh participant token data: response of realtime_kit.meetings.refresh_participant_token."""

    token: str = field(repr=False)


class Meetings(Resource):
    """Realtime kit meetings: `cf.realtime_kit.meetings`."""

    @cached_property
    def livestream(self) -> LivestreamResource:
        from cfapi.api.realtime_kit.meetings.livestream import LivestreamResource
        return LivestreamResource(self._session)

    def get(
        self, app_id: str, *, account_id: str, end_time: datetime | str | Unset = UNSET, page_no: float | Unset = UNSET,
        per_page: float | Unset = UNSET, search: str | Unset = UNSET, start_time: datetime | str | Unset = UNSET,
        status: Literal["ACTIVE", "INACTIVE"] | str | Unset = UNSET,
    ) -> Reply[Sequence[MeetingData]]:
        """Get realtime kit meetings: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get/"""
        return self._call(
            "realtime_kit.meetings.get", "GET", "/accounts/{account_id}/realtime/kit/{app_id}/meetings", locals(),
            list[MeetingData], at="data",
        )

    def create(
        self, app_id: str, *, account_id: str, ai_config: AIConfig | Mapping[str, Any] | Unset = UNSET,
        live_stream_on_start: bool | None | Unset = UNSET, persist_chat: bool | Unset = UNSET,
        record_on_start: bool | None | Unset = UNSET,
        recording_config: RecordingConfigParam | Mapping[str, Any] | Unset = UNSET,
        session_keep_alive_time_in_secs: float | Unset = UNSET, summarize_on_end: bool | Unset = UNSET,
        title: str | None | Unset = UNSET, transcribe_on_end: bool | Unset = UNSET,
    ) -> Reply[MeetingCreateData]:
        """Create a realtime kit meeting: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/create/"""
        return self._call(
            "realtime_kit.meetings.create", "POST", "/accounts/{account_id}/realtime/kit/{app_id}/meetings", locals(),
            MeetingCreateData, at="data",
        )

    def get_meeting_by_id(
        self, meeting_id: str, *, account_id: str, app_id: str, name: str | Unset = UNSET,
    ) -> Reply[MeetingCreateData]:
        """Realtime kit meetings: get meeting by ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_by_id/"""
        return self._call(
            "realtime_kit.meetings.get_meeting_by_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}", locals(), MeetingCreateData,
            at="data",
        )

    def replace_meeting_by_id(
        self, meeting_id: str, *, account_id: str, app_id: str, ai_config: AIConfig | Mapping[str, Any] | Unset = UNSET,
        live_stream_on_start: bool | None | Unset = UNSET, persist_chat: bool | Unset = UNSET,
        record_on_start: bool | None | Unset = UNSET,
        recording_config: RecordingConfigParam | Mapping[str, Any] | Unset = UNSET,
        session_keep_alive_time_in_secs: float | Unset = UNSET, summarize_on_end: bool | Unset = UNSET,
        title: str | None | Unset = UNSET, transcribe_on_end: bool | Unset = UNSET,
    ) -> Reply[MeetingCreateData]:
        """Realtime kit meetings: replace meeting by ID: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/replace_meeting_by_id/"""
        return self._call(
            "realtime_kit.meetings.replace_meeting_by_id", "PUT",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}", locals(), MeetingCreateData,
            at="data",
        )

    def update_meeting_by_id(
        self, meeting_id: str, *, account_id: str, app_id: str,
        ai_config: AIConfig | Mapping[str, Any] | None | Unset = UNSET,
        live_stream_on_start: bool | None | Unset = UNSET, persist_chat: bool | None | Unset = UNSET,
        record_on_start: bool | None | Unset = UNSET,
        recording_config: RecordingConfigParam | Mapping[str, Any] | None | Unset = UNSET,
        session_keep_alive_time_in_secs: float | None | Unset = UNSET,
        status: Literal["ACTIVE", "INACTIVE"] | str | None | Unset = UNSET,
        summarize_on_end: bool | None | Unset = UNSET, title: str | None | Unset = UNSET,
        transcribe_on_end: bool | None | Unset = UNSET,
    ) -> Reply[MeetingCreateData]:
        """Realtime kit meetings: update meeting by ID: PATCH
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/update_meeting_by_id/"""
        return self._call(
            "realtime_kit.meetings.update_meeting_by_id", "PATCH",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}", locals(), MeetingCreateData,
            at="data",
        )

    def get_meeting_participants(
        self, meeting_id: str, *, account_id: str, app_id: str, page_no: float | Unset = UNSET,
        per_page: float | Unset = UNSET,
    ) -> Reply[Sequence[GetMeetingParticipantData]]:
        """Realtime kit meetings: get meeting participants: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participants/"""
        return self._call(
            "realtime_kit.meetings.get_meeting_participants", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants", locals(),
            list[GetMeetingParticipantData], at="data",
        )

    def add_participant(
        self, meeting_id: str, *, account_id: str, app_id: str, custom_participant_id: str, preset_name: str,
        name: str | None | Unset = UNSET, picture: str | None | Unset = UNSET,
    ) -> Reply[AddParticipantData]:
        """Realtime kit meetings: add participant: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/add_participant/"""
        return self._call(
            "realtime_kit.meetings.add_participant", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants", locals(),
            AddParticipantData, at="data",
        )

    def get_meeting_participant(
        self, participant_id: str, *, account_id: str, app_id: str, meeting_id: str,
    ) -> Reply[GetMeetingParticipantData]:
        """Realtime kit meetings: get meeting participant: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participant/"""
        return self._call(
            "realtime_kit.meetings.get_meeting_participant", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
            locals(), GetMeetingParticipantData, at="data",
        )

    def edit_participant(
        self, participant_id: str, *, account_id: str, app_id: str, meeting_id: str, name: str | None | Unset = UNSET,
        picture: str | None | Unset = UNSET, preset_name: str | None | Unset = UNSET,
    ) -> Reply[AddParticipantData]:
        """Realtime kit meetings: edit participant: PATCH
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/edit_participant/"""
        return self._call(
            "realtime_kit.meetings.edit_participant", "PATCH",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
            locals(), AddParticipantData, at="data",
        )

    def delete_meeting_participant(
        self, participant_id: str, *, account_id: str, app_id: str, meeting_id: str,
    ) -> Reply[MeetingParticipantData]:
        """Realtime kit meetings: delete meeting participant: DELETE
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/delete_meeting_participant/"""
        return self._call(
            "realtime_kit.meetings.delete_meeting_participant", "DELETE",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
            locals(), MeetingParticipantData, at="data",
        )

    def refresh_participant_token(
        self, participant_id: str, *, account_id: str, app_id: str, meeting_id: str,
    ) -> Reply[RefreshParticipantTokenData]:
        """Realtime kit meetings: refresh participant token: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/refresh_participant_token/"""
        return self._call(
            "realtime_kit.meetings.refresh_participant_token", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token",
            locals(), RefreshParticipantTokenData, at="data",
        )
