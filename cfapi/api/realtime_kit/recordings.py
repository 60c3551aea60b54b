"""`cf.realtime_kit.recordings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.realtime_kit import (
    MeetingData, RecordingConfig, RecordingGetRecordingsDataStorageConfig, RecordingStartRecordingsAudioConfig,
    RecordingStartRecordingsRtmpOutConfig, RecordingStartRecordingsStorageConfig, RecordingStartRecordingsVideoConfig,
)


@model
class ActiveRecordingsData:
    """Active recordings data: response of realtime_kit.recordings.get_active_recordings."""

    id: str
    """UUID."""
    audio_download_url: str | None = None
    """URI."""
    download_url: str | None = None
    """URI."""
    download_url_expiry: Moment | None = None
    file_size: int | float | None = None
    invoked_time: Moment
    output_file_name: str
    session_id: str | None = None
    """UUID."""
    started_time: Moment | None = None
    status: Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"] | str
    stopped_time: Moment | None = None
    recording_duration: int | None = None


@model
class OneRecordingData:
    """One recording data: response of realtime_kit.recordings.start_recordings."""

    id: str
    """UUID."""
    audio_download_url: str | None = None
    """URI."""
    download_url: str | None = None
    """URI."""
    download_url_expiry: Moment | None = None
    file_size: int | float | None = None
    invoked_time: Moment
    output_file_name: str
    session_id: str | None = None
    """UUID."""
    started_time: Moment | None = None
    status: Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"] | str
    stopped_time: Moment | None = None
    recording_duration: int | None = None
    start_reason: OneRecordingDataStartReason | None = None
    stop_reason: OneRecordingDataStopReason | None = None
    storage_config: RecordingGetRecordingsDataStorageConfig | None = None


@model
class OneRecordingDataCaller:
    """One recording data caller: part of OneRecordingDataStartReason."""

    name: str | None = None
    type: Literal["ORGANIZATION", "USER"] | str | None = None
    user_id: str | None = renamed("user_Id", default=None)
    """UUID."""


@model
class OneRecordingDataStartReason:
    """One recording data start reason: part of OneRecordingData."""

    caller: OneRecordingDataCaller | None = None
    reason: Literal["API_CALL", "RECORD_ON_START"] | str | None = None


@model
class OneRecordingDataStopReason:
    """One recording data stop reason: part of OneRecordingData."""

    caller: OneRecordingDataCaller | None = None
    reason: Literal["API_CALL", "INTERNAL_ERROR", "ALL_PEERS_LEFT"] | str | None = None


@model
class RecordingsData:
    """Recordings data: response of realtime_kit.recordings.get_recordings."""

    id: str
    """UUID."""
    audio_download_url: str | None = None
    """URI."""
    download_url: str | None = None
    """URI."""
    download_url_expiry: Moment | None = None
    file_size: int | float | None = None
    invoked_time: Moment
    output_file_name: str
    session_id: str | None = None
    """UUID."""
    started_time: Moment | None = None
    status: Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"] | str
    stopped_time: Moment | None = None
    meeting: MeetingData | None = None
    recording_duration: int | None = None
    storage_config: RecordingGetRecordingsDataStorageConfig | None = None


@model
class StartRecording:
    """Start recording: part of StartTrackRecordingData."""

    id: str
    audio_download_url: str | None = None
    download_url: str | None = None
    download_url_expiry: Moment | None = None
    file_size: int | float | None = None
    invoked_time: Moment
    output_file_name: str
    session_id: str | None = None
    started_time: Moment | None = None
    status: Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"] | str
    stopped_time: Moment | None = None
    recording_duration: int | None = None


@model
class StartRecordingsInteractiveConfig:
    """Start recordings interactive config: argument of realtime_kit.recordings.start_recordings."""

    type: Literal["ID3"] | str | None = None


@model
class StartTrackRecordingData:
    """Start track recording data: response of realtime_kit.recordings.start_track_recording."""

    recording: StartRecording


@model
class StartTrackRecordingLayers:
    """Start track recording layers: argument of realtime_kit.recordings.start_track_recording."""

    file_name_prefix: str | None = None
    media_kind: Literal["audio"] | str | None = None


RecordingStorageConfig = RecordingStartRecordingsStorageConfig | Mapping[str, Any] | None


class Recordings(Resource):
    """Realtime kit recordings: `cf.realtime_kit.recordings`."""

    def get_recordings(
        self, app_id: str, *, account_id: str, end_time: datetime | str | Unset = UNSET, expired: bool | Unset = UNSET,
        meeting_id: str | Unset = UNSET, page_no: float | Unset = UNSET, per_page: float | Unset = UNSET,
        search: str | Unset = UNSET, sort_by: Literal["invokedTime"] | str | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET, start_time: datetime | str | Unset = UNSET,
        status: Sequence[Literal[
            "INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED",
        ] | str] | Unset = UNSET,
    ) -> Reply[Sequence[RecordingsData]]:
        """Realtime kit recordings: get recordings: GET /accounts/{account_id}/realtime/kit/{app_id}/recordings
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_recordings/"""
        return self._call(
            "realtime_kit.recordings.get_recordings", "GET", "/accounts/{account_id}/realtime/kit/{app_id}/recordings",
            locals(), list[RecordingsData], joined="status", at="data",
        )

    def start_recordings(
        self, app_id: str, *, account_id: str, meeting_id: str, allow_multiple_recordings: bool | Unset = UNSET,
        audio_config: RecordingStartRecordingsAudioConfig | Mapping[str, Any] | Unset = UNSET,
        file_name_prefix: str | Unset = UNSET,
        interactive_config: StartRecordingsInteractiveConfig | Mapping[str, Any] | Unset = UNSET,
        max_seconds: int | Unset = UNSET,
        realtimekit_bucket_config: RecordingConfig | Mapping[str, Any] | Unset = UNSET,
        rtmp_out_config: RecordingStartRecordingsRtmpOutConfig | Mapping[str, Any] | Unset = UNSET,
        storage_config: RecordingStorageConfig | Unset = UNSET, url: str | Unset = UNSET,
        video_config: RecordingStartRecordingsVideoConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[OneRecordingData]:
        """Realtime kit recordings: start recordings: POST /accounts/{account_id}/realtime/kit/{app_id}/recordings
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_recordings/"""
        return self._call(
            "realtime_kit.recordings.start_recordings", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/recordings", locals(), OneRecordingData, at="data",
        )

    def get_active_recordings(self, meeting_id: str, *, account_id: str, app_id: str) -> Reply[ActiveRecordingsData]:
        """Realtime kit recordings: get active recordings: GET
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id} (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_active_recordings/"""
        return self._call(
            "realtime_kit.recordings.get_active_recordings", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}", locals(),
            ActiveRecordingsData, at="data",
        )

    def start_track_recording(
        self, app_id: str, *, account_id: str, meeting_id: str,
        layers: Mapping[str, StartTrackRecordingLayers | Mapping[str, Any]] | Unset = UNSET,
        user_ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[StartTrackRecordingData]:
        """Realtime kit recordings: start track recording: POST
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/track (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_track_recording/"""
        return self._call(
            "realtime_kit.recordings.start_track_recording", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track", locals(), StartTrackRecordingData,
            at="data",
        )

    def get_one_recording(self, recording_id: str, *, account_id: str, app_id: str) -> Reply[OneRecordingData]:
        """Realtime kit recordings: get one recording: GET
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_one_recording/"""
        return self._call(
            "realtime_kit.recordings.get_one_recording", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}", locals(), OneRecordingData,
            at="data",
        )

    def pause_resume_stop_recording(
        self, recording_id: str, *, account_id: str, app_id: str, action: Literal["stop", "pause", "resume"] | str,
    ) -> Reply[OneRecordingData]:
        """Realtime kit recordings: pause resume stop recording: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/pause_resume_stop_recording/"""
        return self._call(
            "realtime_kit.recordings.pause_resume_stop_recording", "PUT",
            "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}", locals(), OneRecordingData,
            at="data",
        )
