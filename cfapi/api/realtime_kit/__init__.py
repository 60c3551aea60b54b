"""`cf.realtime_kit`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.realtime_kit.active_session import ActiveSessionResource
    from cfapi.api.realtime_kit.analytics import AnalyticsResource
    from cfapi.api.realtime_kit.apps import Apps
    from cfapi.api.realtime_kit.livestreams import Livestreams
    from cfapi.api.realtime_kit.meetings import Meetings
    from cfapi.api.realtime_kit.presets import Presets
    from cfapi.api.realtime_kit.recordings import Recordings
    from cfapi.api.realtime_kit.sessions import Sessions
    from cfapi.api.realtime_kit.webhooks import Webhooks


@model
class AnalyticsData:
    """Analytics data: response of realtime_kit.analytics.get_org_analytics."""

    recording_stats: AnalyticsStats | None = None
    session_stats: AnalyticsSessionStats | None = None


@model
class AnalyticsSessionStats:
    """Analytics session stats: part of AnalyticsData."""

    day_stats: list[SessionStatsDayStat] | None = None
    sessions_count: int | None = None
    sessions_minutes_consumed: int | float | None = None


@model
class AnalyticsStats:
    """Analytics stats: part of AnalyticsData."""

    day_stats: list[RecordingStatsDayStat] | None = None
    recording_count: int | None = None
    recording_minutes_consumed: int | float | None = None


@model
class LivestreamConfig:
    """Livestream config: argument of realtime_kit.livestreams.start_livestreaming_a_meeting."""

    height: int | None = None
    width: int | None = None


@model
class LivestreamGetAllLivestreamsDataPaging:
    """Livestream get all livestreams data paging: part of AllLivestreamsData."""

    end_offset: int | None = None
    start_offset: int | None = None
    total_count: int | None = None


@model
class MeetingData:
    """Meeting data: response of realtime_kit.meetings.get."""

    id: str
    """UUID."""
    created_at: Moment
    updated_at: Moment
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
class MeetingDataRecordingConfig:
    """Meeting data recording config: part of MeetingCreateData."""

    audio_config: RecordingStartRecordingsAudioConfig | None = None
    file_name_prefix: str | None = None
    live_streaming_config: RecordingStartRecordingsRtmpOutConfig | None = None
    max_seconds: int | float | None = None
    """Seconds."""
    realtimekit_bucket_config: RecordingConfig | None = None
    storage_config: RecordingGetRecordingsDataStorageConfig | None = None
    video_config: RecordingStartRecordingsVideoConfig | None = None


@model
class RecordingConfig:
    """Recording config: argument of realtime_kit.recordings.start_recordings."""

    enabled: bool


@model
class RecordingGetRecordingsDataStorageConfig:
    """Recording get recordings data storage config: part of MeetingDataRecordingConfig."""

    auth_method: Literal["KEY", "PASSWORD"] | str | None = None
    bucket: str | None = None
    host: str | None = None
    path: str | None = None
    port: int | float | None = None
    region: Any = None
    type: Literal["gcs", "aws", "azure", "digitalocean", "sftp"] | str | None = None
    username: str | None = None
    access_key: Any = None


@model
class RecordingStartRecordingsAudioConfig:
    """Recording start recordings audio config: argument of realtime_kit.recordings.start_recordings."""

    channel: Literal["mono", "stereo"] | str | None = None
    codec: Literal["MP3", "AAC"] | str | None = None
    export_file: bool | None = None


@model
class RecordingStartRecordingsRtmpOutConfig:
    """Recording start recordings rtmp out config: argument of realtime_kit.recordings.start_recordings."""

    rtmp_url: str | None = None
    """URI."""


@model
class RecordingStartRecordingsStorageConfig:
    """Recording start recordings storage config: argument of realtime_kit.recordings.start_recordings."""

    access_key: Any = None
    auth_method: Literal["KEY", "PASSWORD"] | str | None = None
    bucket: str | None = None
    host: str | None = None
    password: str | None = field(default=None, repr=False)
    path: str | None = None
    port: int | float | None = None
    private_key: str | None = field(default=None, repr=False)
    region: Any = None
    secret: str | None = field(default=None, repr=False)
    type: Literal["gcs", "aws", "azure", "digitalocean", "sftp"] | str | None = None
    username: str | None = None


@model
class RecordingStartRecordingsVideoConfig:
    """Recording start recordings video config: argument of realtime_kit.recordings.start_recordings."""

    codec: Literal["H264", "VP8", "VP9"] | str | None = None
    export_file: bool | None = None
    height: int | None = None
    """1 to 1920."""
    watermark: RecordingWatermark | None = None
    width: int | None = None
    """1 to 1920."""


@model
class RecordingStatsDayStat:
    """Recording stats day stat: part of AnalyticsStats."""

    day: str | None = None
    total_recording_minutes: int | None = None
    """Minutes."""
    total_recordings: int | None = None


@model
class RecordingWatermark:
    """Recording watermark: part of RecordingStartRecordingsVideoConfig."""

    position: Literal["left top", "right top", "left bottom", "right bottom"] | str | None = None
    size: LivestreamConfig | None = None
    url: str | None = None
    """URI."""


@model
class SessionData:
    """Session data: response of realtime_kit.active_session.get_active_session."""

    id: str
    associated_id: str
    created_at: Moment
    live_participants: int | float
    max_concurrent_participants: int | float
    meeting_display_name: str
    minutes_consumed: int | float
    organization_id: str
    started_at: Moment
    status: Literal["LIVE", "ENDED"] | str
    type: Literal["meeting", "livestream", "participant"] | str
    updated_at: Moment
    breakout_rooms: list[Any] | None = None
    ended_at: Moment | None = None


@model
class SessionStatsDayStat:
    """Session stats day stat: part of AnalyticsSessionStats."""

    day: str | None = None
    total_session_minutes: int | float | None = None
    """Minutes."""
    total_sessions: int | None = None


class RealtimeKitResource(Resource):
    """Realtime kit: `cf.realtime_kit`."""

    @cached_property
    def active_session(self) -> ActiveSessionResource:
        from cfapi.api.realtime_kit.active_session import ActiveSessionResource
        return ActiveSessionResource(self._session)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        from cfapi.api.realtime_kit.analytics import AnalyticsResource
        return AnalyticsResource(self._session)

    @cached_property
    def apps(self) -> Apps:
        from cfapi.api.realtime_kit.apps import Apps
        return Apps(self._session)

    @cached_property
    def livestreams(self) -> Livestreams:
        from cfapi.api.realtime_kit.livestreams import Livestreams
        return Livestreams(self._session)

    @cached_property
    def meetings(self) -> Meetings:
        from cfapi.api.realtime_kit.meetings import Meetings
        return Meetings(self._session)

    @cached_property
    def presets(self) -> Presets:
        from cfapi.api.realtime_kit.presets import Presets
        return Presets(self._session)

    @cached_property
    def recordings(self) -> Recordings:
        from cfapi.api.realtime_kit.recordings import Recordings
        return Recordings(self._session)

    @cached_property
    def sessions(self) -> Sessions:
        from cfapi.api.realtime_kit.sessions import Sessions
        return Sessions(self._session)

    @cached_property
    def webhooks(self) -> Webhooks:
        from cfapi.api.realtime_kit.webhooks import Webhooks
        return Webhooks(self._session)
