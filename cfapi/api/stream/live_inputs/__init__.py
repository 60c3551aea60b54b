"""`cf.stream.live_inputs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.stream.live_inputs.outputs import Outputs


@model
class LiveInput:
    """Live input: response of stream.live_inputs.create."""

    created: Moment | None = None
    delete_recording_after_days: int | float | None = renamed("deleteRecordingAfterDays", default=None)
    """Days, at least 30."""
    enabled: bool | None = None
    keys_rotated_at: Moment | None = renamed("keysRotatedAt", default=None)
    meta: Any = None
    modified: Moment | None = None
    playback: LiveInputPlayback | None = None
    prefer_low_latency: bool | None = renamed("preferLowLatency", default=None)
    recording: LiveInputRecording | None = None
    rtmps: LiveInputRtmps | None = None
    rtmps_playback: LiveInputRtmps | None = renamed("rtmpsPlayback", default=None)
    srt: LiveInputSrt | None = None
    srt_playback: LiveInputSrt | None = renamed("srtPlayback", default=None)
    status: Literal[
        "connected", "reconnected", "reconnecting", "client_disconnect", "ttl_exceeded", "failed_to_connect",
        "failed_to_reconnect", "new_configuration_accepted",
    ] | str | None = None
    uid: str | None = None
    web_rtc: LiveInputWebRtc | None = renamed("webRTC", default=None)
    web_rtc_playback: LiveInputWebRtc | None = renamed("webRTCPlayback", default=None)


@model
class LiveInputItem:
    """Live input item: response of stream.live_inputs.list."""

    created: Moment | None = None
    delete_recording_after_days: int | float | None = renamed("deleteRecordingAfterDays", default=None)
    """Days, at least 30."""
    enabled: bool | None = None
    meta: Any = None
    modified: Moment | None = None
    uid: str | None = None


@model
class LiveInputPlayback:
    """Live input playback: part of LiveInput."""

    dash: str
    hls: str


@model
class LiveInputRecording:
    """Live input recording: argument of stream.live_inputs.create."""

    allowed_origins: list[str] | None = renamed("allowedOrigins", default=None)
    hide_live_viewer_count: bool | None = renamed("hideLiveViewerCount", default=None)
    mode: Literal["off", "automatic"] | str | None = None
    require_signed_urls: bool | None = renamed("requireSignedURLs", default=None)
    timeout_seconds: int | None = renamed("timeoutSeconds", default=None)
    """Seconds."""


@model
class LiveInputRtmps:
    """Live input rtmps: part of LiveInput."""

    stream_key: str | None = renamed("streamKey", default=None, repr=False)
    url: str | None = field(default=None, repr=False)


@model
class LiveInputSrt:
    """Live input srt: part of LiveInput."""

    passphrase: str | None = field(default=None, repr=False)
    stream_id: str | None = renamed("streamId", default=None)
    url: str | None = field(default=None, repr=False)


@model
class LiveInputWebRtc:
    """Live input web rtc: part of LiveInput."""

    url: str | None = field(default=None, repr=False)


@model
class RecordingSettings:
    """Recording settings: part of StreamLiveInput."""

    allowed_origins: list[str] | None = renamed("allowedOrigins", default=None)
    hide_live_viewer_count: bool | None = renamed("hideLiveViewerCount", default=None)
    mode: Literal["off", "automatic"] | str | None = None
    require_signed_ur_ls: bool | None = renamed("requireSignedURLs", default=None)
    timeout_seconds: int | None = renamed("timeoutSeconds", default=None)
    """Seconds."""


@model
class StreamLiveInput:
    """Stream live input: response of stream.live_inputs.disable."""

    created: Moment | None = None
    delete_recording_after_days: int | float | None = renamed("deleteRecordingAfterDays", default=None)
    """Days, at least 30."""
    enabled: bool | None = None
    meta: dict[str, Any] | None = None
    modified: Moment | None = None
    recording: RecordingSettings | None = None
    rtmps: LiveInputRtmps | None = None
    rtmps_playback: LiveInputRtmps | None = renamed("rtmpsPlayback", default=None)
    srt: LiveInputSrt | None = None
    srt_playback: LiveInputSrt | None = renamed("srtPlayback", default=None)
    status: Literal[
        "connected", "reconnected", "reconnecting", "client_disconnect", "ttl_exceeded", "failed_to_connect",
        "failed_to_reconnect", "new_configuration_accepted",
    ] | str | None = None
    uid: str | None = None
    web_rtc: LiveInputWebRtc | None = renamed("webRTC", default=None)
    web_rtc_playback: LiveInputWebRtc | None = renamed("webRTCPlayback", default=None)


class LiveInputs(Resource):
    """Stream live inputs: `cf.stream.live_inputs`."""

    @cached_property
    def outputs(self) -> Outputs:
        from cfapi.api.stream.live_inputs.outputs import Outputs
        return Outputs(self._session)

    def list(self, *, account_id: str, include_counts: bool | Unset = UNSET) -> Pages[LiveInputItem]:
        """List stream live inputs: GET /accounts/{account_id}/stream/live_inputs (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/list/"""
        return self._pages(
            "stream.live_inputs.list", "GET", "/accounts/{account_id}/stream/live_inputs", locals(), LiveInputItem,
            paging=Paging(kind="single", items="result.liveInputs"),
        )

    def create(
        self, *, account_id: str, idempotency_key: str | Unset = UNSET, default_creator: str | Unset = UNSET,
        delete_recording_after_days: float | Unset = UNSET, enabled: bool | Unset = UNSET, meta: Any = UNSET,
        prefer_low_latency: bool | Unset = UNSET, recording: LiveInputRecording | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[LiveInput]:
        """Create a stream live input: POST /accounts/{account_id}/stream/live_inputs (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/create/"""
        return self._call(
            "stream.live_inputs.create", "POST", "/accounts/{account_id}/stream/live_inputs", locals(), LiveInput,
            wire={
                "default_creator": "defaultCreator", "delete_recording_after_days": "deleteRecordingAfterDays",
                "prefer_low_latency": "preferLowLatency",
            },
            shapes={"recording": LiveInputRecording}, headers={"idempotency_key": "Idempotency-Key"},
        )

    def get(self, live_input_identifier: str, *, account_id: str) -> Reply[LiveInput]:
        """Get a stream live input: GET /accounts/{account_id}/stream/live_inputs/{live_input_identifier} (permission:
        Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/get/"""
        return self._call(
            "stream.live_inputs.get", "GET", "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}",
            locals(), LiveInput,
        )

    def update(
        self, live_input_identifier: str, *, account_id: str, default_creator: str | Unset = UNSET,
        delete_recording_after_days: float | Unset = UNSET, enabled: bool | Unset = UNSET, meta: Any = UNSET,
        prefer_low_latency: bool | Unset = UNSET, recording: LiveInputRecording | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[LiveInput]:
        """Update a stream live input: PUT /accounts/{account_id}/stream/live_inputs/{live_input_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/update/"""
        return self._call(
            "stream.live_inputs.update", "PUT", "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}",
            locals(), LiveInput,
            wire={
                "default_creator": "defaultCreator", "delete_recording_after_days": "deleteRecordingAfterDays",
                "prefer_low_latency": "preferLowLatency",
            },
            shapes={"recording": LiveInputRecording},
        )

    def delete(self, live_input_identifier: str, *, account_id: str) -> Reply[None]:
        """Delete a stream live input: DELETE /accounts/{account_id}/stream/live_inputs/{live_input_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/delete/"""
        return self._call(
            "stream.live_inputs.delete", "DELETE", "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}",
            locals(), NoneType,
        )

    def disable(self, *, live_input_identifier: str, account_id: str) -> Reply[StreamLiveInput]:
        """Disable stream live inputs: POST
        /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/disable."""
        return self._call(
            "stream.live_inputs.disable", "POST",
            "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/disable", locals(), StreamLiveInput,
        )

    def enable(self, *, live_input_identifier: str, account_id: str) -> Reply[StreamLiveInput]:
        """Enable stream live inputs: POST /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/enable."""
        return self._call(
            "stream.live_inputs.enable", "POST",
            "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/enable", locals(), StreamLiveInput,
        )
