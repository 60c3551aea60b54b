"""`cf.realtime_kit.sessions`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.realtime_kit import SessionData

if TYPE_CHECKING:
    from cfapi.api.realtime_kit.sessions.livestream_sessions import LivestreamSessions


@model
class AudioConsumerCumulativePacketLoss:
    """Audio consumer cumulative packet loss: part of QualityAudioConsumerCumulative."""

    api_10_or_greater_event_fraction: int | float | None = renamed("10_or_greater_event_fraction", default=None)
    api_25_or_greater_event_fraction: int | float | None = renamed("25_or_greater_event_fraction", default=None)
    api_5_or_greater_event_fraction: int | float | None = renamed("5_or_greater_event_fraction", default=None)
    api_50_or_greater_event_fraction: int | float | None = renamed("50_or_greater_event_fraction", default=None)
    avg: int | float | None = None


@model
class AudioConsumerCumulativeQualityMos:
    """Audio consumer cumulative quality mos: part of QualityAudioConsumerCumulative."""

    avg: int | float | None = None
    p50: int | float | None = None
    p75: int | float | None = None
    p90: int | float | None = None


@model
class AudioDevicesUpdateAdded:
    """Audio devices update added: part of MetadataAudioDevicesUpdate."""

    device_id: str | None = None
    kind: str | None = None
    label: str | None = None


@model
class AudioProducerCumulativeRTT:
    """Audio producer cumulative RTT: part of QualityAudioConsumerCumulative."""

    api_100ms_or_greater_event_fraction: int | float | None = renamed("100ms_or_greater_event_fraction", default=None)
    api_250ms_or_greater_event_fraction: int | float | None = renamed("250ms_or_greater_event_fraction", default=None)
    api_500ms_or_greater_event_fraction: int | float | None = renamed("500ms_or_greater_event_fraction", default=None)
    avg: int | float | None = None


@model
class CandidatePairsConsumingTransport:
    """Candidate pairs consuming transport: part of MetadataCandidatePairs."""

    available_incoming_bitrate: int | float | None = None
    available_outgoing_bitrate: int | float | None = None
    bytes_discarded_on_send: int | float | None = None
    bytes_received: int | float | None = None
    bytes_sent: int | float | None = None
    current_round_trip_time: int | float | None = None
    last_packet_received_timestamp: int | float | None = None
    last_packet_sent_timestamp: int | float | None = None
    local_candidate_address: str | None = None
    local_candidate_id: str | None = None
    local_candidate_network_type: str | None = None
    local_candidate_port: int | float | None = None
    local_candidate_protocol: str | None = None
    local_candidate_related_address: str | None = None
    local_candidate_related_port: int | float | None = None
    local_candidate_type: str | None = None
    local_candidate_url: str | None = None
    nominated: bool | None = None
    packets_discarded_on_send: int | float | None = None
    packets_received: int | float | None = None
    packets_sent: int | float | None = None
    remote_candidate_address: str | None = None
    remote_candidate_id: str | None = None
    remote_candidate_port: int | float | None = None
    remote_candidate_protocol: str | None = None
    remote_candidate_type: str | None = None
    remote_candidate_url: str | None = None
    total_round_trip_time: int | float | None = None


@model
class GenerateSummaryOfTranscriptsData:
    """Generate summary of transcripts data: response of realtime_kit.sessions.generate_summary_of_transcripts."""

    session_id: str | None = None
    status: str | None = None


@model
class IPInformationASN:
    """IP information ASN: part of MetadataIPInformation."""

    asn: str | None = None
    domain: str | None = None
    name: str | None = None
    route: str | None = None
    type: str | None = None


@model
class MetadataAudioDevicesUpdate:
    """Metadata audio devices update: part of PeerReportMetadata."""

    added: list[AudioDevicesUpdateAdded] | None = None
    removed: list[AudioDevicesUpdateAdded] | None = None
    timestamp: Moment | None = None


@model
class MetadataCandidatePairs:
    """Metadata candidate pairs: part of PeerReportMetadata."""

    consuming_transport: list[CandidatePairsConsumingTransport] | None = None
    producing_transport: list[CandidatePairsConsumingTransport] | None = None


@model
class MetadataDeviceInfo:
    """Metadata device info: part of PeerReportMetadata."""

    cpus: int | float | None = None
    is_mobile: bool | None = None
    os: str | None = None
    os_version: str | None = None


@model
class MetadataEvent:
    """Metadata event: part of PeerReportMetadata."""

    metadata: dict[str, str | int | float | bool | None] | None = None
    name: str | None = None
    timestamp: Moment | None = None


@model
class MetadataIPInformation:
    """Metadata IP information: part of PeerReportMetadata."""

    asn: IPInformationASN | None = None
    city: str | None = None
    country: str | None = None
    ipv4: str | None = None
    org: str | None = None
    region: str | None = None
    timezone: str | None = None


@model
class MetadataSelectedDeviceUpdate:
    """Metadata selected device update: part of PeerReportMetadata."""

    device: AudioDevicesUpdateAdded | None = None
    timestamp: Moment | None = None


@model
class Participant:
    """Participant: part of ParticipantData."""

    id: str | None = None
    created_at: Moment | None = None
    custom_participant_id: str | None = None
    display_name: str | None = None
    duration: int | float | None = None
    joined_at: Moment | None = None
    left_at: Moment | None = None
    peer_events: list[SessionParticipantsDataPeerEvent] | None = None
    peer_report: ParticipantPeerReport | None = None
    role: str | None = None
    session_id: str | None = None
    updated_at: Moment | None = None
    user_id: str | None = None


@model
class ParticipantData:
    """Participant data: response of realtime_kit.sessions.get_participant_data_from_peer_id."""

    participant: Participant | None = None


@model
class ParticipantMetadata:
    """Participant metadata: part of PeerReportMetadata."""

    browser: str | None = None
    browser_version: str | None = None
    engine: str | None = None
    user_agent: str | None = None
    webgl_support: bool | None = None


@model
class ParticipantNativeMetadata:
    """Participant native metadata: part of PeerReportMetadata."""

    audio_encoder: str | None = None
    video_encoder: str | None = None


@model
class ParticipantPcMetadata:
    """Participant pc metadata: part of PeerReportMetadata."""

    effective_network_type: str | None = None
    reflexive_connectivity: bool | None = None
    relay_connectivity: bool | None = None
    sdp: list[str] | None = None
    timestamp: Moment | None = None
    turn_connectivity: bool | None = None


@model
class ParticipantPeerReport:
    """Participant peer report: part of Participant."""

    metadata: PeerReportMetadata | None = None
    quality: PeerReportQuality | None = None


@model
class PeerReportMetadata:
    """Peer report metadata: part of ParticipantPeerReport."""

    audio_devices_updates: list[MetadataAudioDevicesUpdate] | None = None
    browser_metadata: ParticipantMetadata | None = None
    candidate_pairs: MetadataCandidatePairs | None = None
    device_info: MetadataDeviceInfo | None = None
    events: list[MetadataEvent] | None = None
    ip_information: MetadataIPInformation | None = None
    native_metadata: ParticipantNativeMetadata | None = None
    pc_metadata: list[ParticipantPcMetadata] | None = None
    room_view_type: str | None = None
    sdk_name: str | None = None
    sdk_type: str | None = None
    sdk_version: str | None = None
    selected_device_updates: list[MetadataSelectedDeviceUpdate] | None = None
    speaker_devices_updates: list[MetadataAudioDevicesUpdate] | None = None
    video_devices_updates: list[MetadataAudioDevicesUpdate] | None = None


@model
class PeerReportQuality:
    """Peer report quality: part of ParticipantPeerReport."""

    audio_consumer: list[QualityAudioConsumer] | None = None
    audio_consumer_cumulative: QualityAudioConsumerCumulative | None = None
    audio_producer: list[QualityAudioProducer] | None = None
    audio_producer_cumulative: QualityAudioProducerCumulative | None = None
    screenshare_audio_consumer: list[QualityAudioConsumer] | None = None
    screenshare_audio_consumer_cumulative: QualityAudioConsumerCumulative | None = None
    screenshare_audio_producer: list[QualityAudioProducer] | None = None
    screenshare_audio_producer_cumulative: QualityAudioProducerCumulative | None = None
    screenshare_video_consumer: list[QualityVideoConsumer] | None = None
    screenshare_video_consumer_cumulative: QualityVideoConsumerCumulative | None = None
    screenshare_video_producer: list[QualityVideoProducer] | None = None
    screenshare_video_producer_cumulative: QualityVideoProducerCumulative | None = None
    video_consumer: list[QualityVideoConsumer] | None = None
    video_consumer_cumulative: QualityVideoConsumerCumulative | None = None
    video_producer: list[QualityVideoProducer] | None = None
    video_producer_cumulative: QualityVideoProducerCumulative | None = None


@model
class QualityAudioConsumer:
    """Quality audio consumer: part of PeerReportQuality."""

    bytes_received: int | float | None = None
    concealment_events: int | float | None = None
    consumer_id: str | None = None
    jitter: int | float | None = None
    jitter_buffer_delay: int | float | None = None
    jitter_buffer_emitted_count: int | float | None = None
    mid: str | None = None
    mos_quality: int | float | None = None
    packets_lost: int | float | None = None
    packets_received: int | float | None = None
    peer_id: str | None = None
    producer_id: str | None = None
    ssrc: int | float | None = None
    timestamp: Moment | None = None


@model
class QualityAudioConsumerCumulative:
    """Quality audio consumer cumulative: part of PeerReportQuality."""

    jitter_buffer_delay: AudioProducerCumulativeRTT | None = None
    packet_loss: AudioConsumerCumulativePacketLoss | None = None
    quality_mos: AudioConsumerCumulativeQualityMos | None = None


@model
class QualityAudioProducer:
    """Quality audio producer: part of PeerReportQuality."""

    bytes_sent: int | float | None = None
    jitter: int | float | None = None
    mid: str | None = None
    mos_quality: int | float | None = None
    packets_lost: int | float | None = None
    packets_sent: int | float | None = None
    producer_id: str | None = None
    rtt: int | float | None = None
    ssrc: int | float | None = None
    timestamp: Moment | None = None


@model
class QualityAudioProducerCumulative:
    """Quality audio producer cumulative: part of PeerReportQuality."""

    packet_loss: AudioConsumerCumulativePacketLoss | None = None
    quality_mos: AudioConsumerCumulativeQualityMos | None = None
    rtt: AudioProducerCumulativeRTT | None = None


@model
class QualityVideoConsumer:
    """Quality video consumer: part of PeerReportQuality."""

    bytes_received: int | float | None = None
    consumer_id: str | None = None
    fir_count: int | float | None = None
    frame_height: int | float | None = None
    frame_width: int | float | None = None
    frames_decoded: int | float | None = None
    frames_dropped: int | float | None = None
    frames_per_second: int | float | None = None
    jitter: int | float | None = None
    jitter_buffer_delay: int | float | None = None
    jitter_buffer_emitted_count: int | float | None = None
    key_frames_decoded: int | float | None = None
    mid: str | None = None
    mos_quality: int | float | None = None
    packets_lost: int | float | None = None
    packets_received: int | float | None = None
    peer_id: str | None = None
    producer_id: str | None = None
    ssrc: int | float | None = None
    timestamp: Moment | None = None


@model
class QualityVideoConsumerCumulative:
    """Quality video consumer cumulative: part of PeerReportQuality."""

    frame_per_second: AudioConsumerCumulativeQualityMos | None = None
    frame_width: AudioConsumerCumulativeQualityMos | None = None
    issues: VideoConsumerCumulativeIssues | None = None
    jitter_buffer_delay: AudioProducerCumulativeRTT | None = None
    key_frames_decoded_fraction: int | float | None = None
    packet_loss: AudioConsumerCumulativePacketLoss | None = None
    quality_mos: AudioConsumerCumulativeQualityMos | None = None


@model
class QualityVideoProducer:
    """Quality video producer: part of PeerReportQuality."""

    bytes_sent: int | float | None = None
    fir_count: int | float | None = None
    frame_height: int | float | None = None
    frame_width: int | float | None = None
    frames_encoded: int | float | None = None
    frames_per_second: int | float | None = None
    jitter: int | float | None = None
    key_frames_encoded: int | float | None = None
    mid: str | None = None
    mos_quality: int | float | None = None
    packets_lost: int | float | None = None
    packets_sent: int | float | None = None
    pli_count: int | float | None = None
    producer_id: str | None = None
    quality_limitation_durations: VideoProducerQualityLimitationDurations | None = None
    quality_limitation_reason: Literal["cpu", "bandwidth", "none", "other"] | str | None = None
    quality_limitation_resolution_changes: int | float | None = None
    rtt: int | float | None = None
    ssrc: int | float | None = None
    timestamp: Moment | None = None


@model
class QualityVideoProducerCumulative:
    """Quality video producer cumulative: part of PeerReportQuality."""

    frame_per_second: AudioConsumerCumulativeQualityMos | None = None
    frame_width: AudioConsumerCumulativeQualityMos | None = None
    high_negative_feedback_fraction: int | float | None = None
    issues: VideoProducerCumulativeIssues | None = None
    key_frames_encoded_fraction: int | float | None = None
    packet_loss: AudioConsumerCumulativePacketLoss | None = None
    quality_mos: AudioConsumerCumulativeQualityMos | None = None
    rtt: AudioProducerCumulativeRTT | None = None


@model
class SessionChatData:
    """Session chat data: response of realtime_kit.sessions.get_session_chat."""

    chat_download_url: str
    chat_download_url_expiry: str


@model
class SessionParticipantDetailsData:
    """Session participant details data: response of realtime_kit.sessions.get_session_participant_details."""

    participant: SessionParticipantsDataParticipant | None = None


@model
class SessionParticipantsData:
    """Session participants data: response of realtime_kit.sessions.get_session_participants."""

    participants: list[SessionParticipantsDataParticipant] | None = None


@model
class SessionParticipantsDataParticipant:
    """Session participants data participant: part of SessionParticipantDetailsData."""

    id: str | None = None
    created_at: Moment | None = None
    custom_participant_id: str | None = None
    display_name: str | None = None
    duration: int | float | None = None
    joined_at: Moment | None = None
    left_at: Moment | None = None
    peer_events: list[SessionParticipantsDataPeerEvent] | None = None
    preset_name: str | None = None
    updated_at: Moment | None = None
    user_id: str | None = None


@model
class SessionParticipantsDataPeerEvent:
    """Session participants data peer event: part of Participant."""

    id: str | None = None
    created_at: Moment | None = None
    event_name: Literal["PEER_CREATED", "PEER_JOINING", "PEER_LEAVING"] | str | None = None
    minutes_consumed: int | float | None = None
    participant_id: str | None = None
    peer_id: str | None = None
    preset_view_type: Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM", "LIVESTREAM", "CHAT"] | str | None = None
    session_id: str | None = None
    socket_session_id: str | None = None
    updated_at: Moment | None = None


@model
class SessionSummaryData:
    """Session summary data: response of realtime_kit.sessions.get_session_summary."""

    session_id: str = renamed("sessionId")
    summary_download_url: str = renamed("summaryDownloadUrl")
    summary_download_url_expiry: str = renamed("summaryDownloadUrlExpiry")


@model
class SessionTranscriptsData:
    """Session transcripts data: response of realtime_kit.sessions.get_session_transcripts."""

    session_id: str = renamed("sessionId")
    transcript_download_url: str
    transcript_download_url_expiry: str


@model
class SessionsData:
    """Sessions data: response of realtime_kit.sessions.get_sessions."""

    sessions: list[SessionData] | None = None


@model
class VideoConsumerCumulativeIssues:
    """Video consumer cumulative issues: part of QualityVideoConsumerCumulative."""

    lag_fraction: int | float | None = None
    no_video_fraction: int | float | None = None
    poor_resolution_fraction: int | float | None = None


@model
class VideoProducerCumulativeIssues:
    """Video producer cumulative issues: part of QualityVideoProducerCumulative."""

    bandwidth_quality_limitation_fraction: int | float | None = None
    cpu_quality_limitation_fraction: int | float | None = None
    no_video_fraction: int | float | None = None
    poor_resolution_fraction: int | float | None = None
    quality_limitation_fraction: int | float | None = None


@model
class VideoProducerQualityLimitationDurations:
    """Video producer quality limitation durations: part of QualityVideoProducer."""

    bandwidth: int | float | None = None
    cpu: int | float | None = None
    none: int | float | None = None
    other: int | float | None = None


SessionFilters = Literal[
    "device_info", "ip_information", "precall_network_information", "events", "quality_stats",
] | str


class Sessions(Resource):
    """Realtime kit sessions: `cf.realtime_kit.sessions`."""

    @cached_property
    def livestream_sessions(self) -> LivestreamSessions:
        from cfapi.api.realtime_kit.sessions.livestream_sessions import LivestreamSessions
        return LivestreamSessions(self._session)

    def get_sessions(
        self, app_id: str, *, account_id: str, associated_id: str | Unset = UNSET,
        end_time: datetime | str | Unset = UNSET, page_no: float | Unset = UNSET, participants: str | Unset = UNSET,
        per_page: float | Unset = UNSET, search: str | Unset = UNSET,
        sort_by: Literal["minutesConsumed", "createdAt"] | str | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET, start_time: datetime | str | Unset = UNSET,
        status: Literal["LIVE", "ENDED"] | str | Unset = UNSET,
    ) -> Reply[SessionsData]:
        """Realtime kit sessions: get sessions: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_sessions/"""
        return self._call(
            "realtime_kit.sessions.get_sessions", "GET", "/accounts/{account_id}/realtime/kit/{app_id}/sessions",
            locals(), SessionsData, at="data",
        )

    def get_participant_data_from_peer_id(
        self, peer_id: str, *, account_id: str, app_id: str, filters: SessionFilters | Unset = UNSET,
        include_peer_events: bool | Unset = UNSET,
    ) -> Reply[ParticipantData]:
        """Realtime kit sessions: get participant data from peer ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id} (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_participant_data_from_peer_id/"""
        return self._call(
            "realtime_kit.sessions.get_participant_data_from_peer_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}", locals(), ParticipantData,
            at="data",
        )

    def get_session_details(
        self, session_id: str, *, account_id: str, app_id: str, include_breakout_rooms: bool | Unset = UNSET,
    ) -> Reply[SessionData]:
        """Realtime kit sessions: get session details: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_details/"""
        return self._call(
            "realtime_kit.sessions.get_session_details", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}", locals(), SessionData, at="data",
        )

    def get_session_chat(self, session_id: str, *, account_id: str, app_id: str) -> Reply[SessionChatData]:
        """Realtime kit sessions: get session chat: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_chat/"""
        return self._call(
            "realtime_kit.sessions.get_session_chat", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat", locals(), SessionChatData,
            at="data",
        )

    def get_session_participants(
        self, session_id: str, *, account_id: str, app_id: str, include_peer_events: bool | Unset = UNSET,
        page_no: float | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
        sort_by: Literal["joinedAt", "duration"] | str | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
        view: Literal["raw", "consolidated"] | str | Unset = UNSET,
    ) -> Reply[SessionParticipantsData]:
        """Realtime kit sessions: get session participants: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participants/"""
        return self._call(
            "realtime_kit.sessions.get_session_participants", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants", locals(),
            SessionParticipantsData, at="data",
        )

    def get_session_participant_details(
        self, participant_id: str, *, account_id: str, app_id: str, session_id: str,
        include_peer_events: bool | Unset = UNSET,
    ) -> Reply[SessionParticipantDetailsData]:
        """Realtime kit sessions: get session participant details: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participant_details/"""
        return self._call(
            "realtime_kit.sessions.get_session_participant_details", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}",
            locals(), SessionParticipantDetailsData, at="data",
        )

    def get_session_summary(self, session_id: str, *, account_id: str, app_id: str) -> Reply[SessionSummaryData]:
        """Realtime kit sessions: get session summary: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_summary/"""
        return self._call(
            "realtime_kit.sessions.get_session_summary", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary", locals(), SessionSummaryData,
            at="data",
        )

    def generate_summary_of_transcripts(
        self, session_id: str, *, account_id: str, app_id: str,
    ) -> Reply[GenerateSummaryOfTranscriptsData]:
        """Realtime kit sessions: generate summary of transcripts: POST
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/generate_summary_of_transcripts/"""
        return self._call(
            "realtime_kit.sessions.generate_summary_of_transcripts", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary", locals(),
            GenerateSummaryOfTranscriptsData, at="data",
        )

    def get_session_transcripts(
        self, session_id: str, *, account_id: str, app_id: str,
        format: Literal["SRT", "VTT", "JSON", "CSV"] | str | Unset = UNSET,
    ) -> Reply[SessionTranscriptsData]:
        """Realtime kit sessions: get session transcripts: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_transcripts/"""
        return self._call(
            "realtime_kit.sessions.get_session_transcripts", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript", locals(),
            SessionTranscriptsData, at="data",
        )
