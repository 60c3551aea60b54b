"""`cf.realtime_kit`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import Moment, Resource, model
from cfapi.api.shared.ddos_protection import Switch
from cfapi.api.shared.realtime_kit import VideoInput

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
class AnalyticsGetOrgAnalyticsData:
    """Analytics get org analytics data: response of realtime_kit.analytics.get_org_analytics."""

    recording_stats: OrgAnalyticsResponseDataRecordingStats | None = None
    session_stats: AnalyticsGetOrgAnalyticsDataSessionStats | None = None


@model
class AnalyticsGetOrgAnalyticsDataSessionStats:
    """Analytics get org analytics data session stats: part of AnalyticsGetOrgAnalyticsData."""

    day_stats: list[AnalyticsResponseDataSessionStatsDayStat] | None = None
    sessions_count: int | None = None
    sessions_minutes_consumed: int | float | None = None


@model
class AnalyticsResponseDataSessionStatsDayStat:
    """Analytics response data session stats day stat: part of AnalyticsGetOrgAnalyticsDataSessionStats.

    total_session_minutes: minutes."""

    day: str | None = None
    total_session_minutes: int | float | None = None
    total_sessions: int | None = None


@model
class LivestreamGetAllLivestreamsDataPaging:
    """Livestream get all livestreams data paging: part of AllLivestreamsData."""

    end_offset: int | None = None
    start_offset: int | None = None
    total_count: int | None = None


@model
class MeetingData:
    """Meeting data: response of realtime_kit.meetings.get.

    id: UUID; session_keep_alive_time_in_secs: seconds, 60 to 600."""

    id: str
    created_at: Moment
    updated_at: Moment
    live_stream_on_start: bool | None = None
    persist_chat: bool | None = None
    record_on_start: bool | None = None
    recording_config: MeetingDataRecordingConfig | None = None
    session_keep_alive_time_in_secs: int | float | None = None
    status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    summarize_on_end: bool | None = None
    title: str | None = None
    transcribe_on_end: bool | None = None


@model
class MeetingDataRecordingConfig:
    """Meeting data recording config: part of MeetingCreateResponseData.

    max_seconds: seconds."""

    audio_config: RecordingStartRecordingsAudioConfig | None = None
    file_name_prefix: str | None = None
    live_streaming_config: RecordingStartRecordingsRtmpOutConfig | None = None
    max_seconds: int | float | None = None
    realtimekit_bucket_config: Switch | None = None
    storage_config: RecordingGetRecordingsDataStorageConfig | None = None
    video_config: RecordingStartRecordingsVideoConfig | None = None


@model
class OrgAnalyticsResponseDataRecordingStats:
    """Org analytics response data recording stats: part of AnalyticsGetOrgAnalyticsData."""

    day_stats: list[ResponseDataRecordingStatsDayStat] | None = None
    recording_count: int | None = None
    recording_minutes_consumed: int | float | None = None


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
    """Recording start recordings rtmp out config: argument of realtime_kit.recordings.start_recordings.

    rtmp_url: URI."""

    rtmp_url: str | None = None


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
    """Recording start recordings video config: argument of realtime_kit.recordings.start_recordings.

    height: 1 to 1920; width: 1 to 1920."""

    codec: Literal["H264", "VP8", "VP9"] | str | None = None
    export_file: bool | None = None
    height: int | None = None
    watermark: StartRecordingsVideoConfigWatermark | None = None
    width: int | None = None


@model
class ResponseDataRecordingStatsDayStat:
    """Response data recording stats day stat: part of OrgAnalyticsResponseDataRecordingStats.

    total_recording_minutes: minutes."""

    day: str | None = None
    total_recording_minutes: int | None = None
    total_recordings: int | None = None


@model
class SessionGetSessionDetailsData:
    """Session get session details data: response of realtime_kit.active_session.get_active_session."""

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
class StartRecordingsVideoConfigWatermark:
    """Start recordings video config watermark: part of RecordingStartRecordingsVideoConfig.

    url: URI."""

    position: Literal["left top", "right top", "left bottom", "right bottom"] | str | None = None
    size: VideoInput | None = None
    url: str | None = None


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
