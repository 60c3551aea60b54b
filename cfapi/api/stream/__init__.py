"""`cf.stream`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.stream.audio_tracks import AudioTracks
    from cfapi.api.stream.captions import Captions
    from cfapi.api.stream.clip import ClipResource
    from cfapi.api.stream.copy import CopyResource
    from cfapi.api.stream.direct_upload import DirectUploadResource
    from cfapi.api.stream.downloads import Downloads
    from cfapi.api.stream.embed import EmbedResource
    from cfapi.api.stream.keys import Keys
    from cfapi.api.stream.live_inputs import LiveInputs
    from cfapi.api.stream.token import TokenResource
    from cfapi.api.stream.videos import Videos
    from cfapi.api.stream.watermarks import Watermarks
    from cfapi.api.stream.webhooks import Webhooks


@model
class ClipCreateWatermark:
    """Clip create watermark: argument of stream.clip.create."""

    uid: str | None = None


@model
class PublicDetails:
    """Public details: argument of stream.edit."""

    channel_link: str | None = None
    logo: str | None = None
    share_link: str | None = None
    title: str | None = None


@model
class Video:
    """Video: response of stream.list."""

    allowed_origins: list[str] | None = renamed("allowedOrigins", default=None)
    clipped_from: str | None = renamed("clippedFrom", default=None)
    created: Moment | None = None
    creator: str | None = None
    duration: int | float | None = None
    input: VideoInput | None = None
    live_input: str | None = renamed("liveInput", default=None)
    max_duration_seconds: int | None = renamed("maxDurationSeconds", default=None)
    """Seconds, 1 to 36000."""
    max_size_bytes: int | None = renamed("maxSizeBytes", default=None)
    """Bytes."""
    meta: Any = None
    modified: Moment | None = None
    playback: VideoPlayback | None = None
    preview: str | None = None
    """URI."""
    public_details: VideoPublicDetails | None = renamed("publicDetails", default=None)
    ready_to_stream: bool | None = renamed("readyToStream", default=None)
    ready_to_stream_at: Moment | None = renamed("readyToStreamAt", default=None)
    require_signed_urls: bool | None = renamed("requireSignedURLs", default=None)
    scheduled_deletion: Moment | None = renamed("scheduledDeletion", default=None)
    size: int | float | None = None
    status: VideoStatus | None = None
    thumbnail: str | None = None
    """URI."""
    thumbnail_timestamp_pct: int | float | None = renamed("thumbnailTimestampPct", default=None)
    """0 to 1."""
    uid: str | None = None
    uploaded: Moment | None = None
    upload_expiry: Moment | None = renamed("uploadExpiry", default=None)
    watermark: Watermark | None = None


@model
class VideoInput:
    """Video input: part of Video."""

    height: int | None = None
    width: int | None = None


@model
class VideoPlayback:
    """Video playback: part of Video."""

    dash: str | None = None
    hls: str | None = None


@model
class VideoPublicDetails:
    """Video public details: part of Video."""

    channel_link: str | None = None
    logo: str | None = None
    media_id: int | None = None
    share_link: str | None = None
    title: str | None = None


@model
class VideoStatus:
    """Video status: part of Video."""

    error_reason_code: str | None = renamed("errorReasonCode", default=None)
    error_reason_text: str | None = renamed("errorReasonText", default=None)
    pct_complete: str | None = renamed("pctComplete", default=None)
    state: Literal[
        "pendingupload", "downloading", "queued", "inprogress", "ready", "error", "live-inprogress",
    ] | str | None = None


@model
class Watermark:
    """Watermark: response of stream.watermarks.list."""

    created: Moment | None = None
    downloaded_from: str | None = renamed("downloadedFrom", default=None)
    height: int | None = None
    name: str | None = None
    opacity: int | float | None = None
    """0 to 1."""
    padding: int | float | None = None
    """0 to 1."""
    position: str | None = None
    scale: int | float | None = None
    """0 to 1."""
    size: int | float | None = None
    uid: str | None = None
    width: int | None = None


StreamStatus = Literal[
    "pendingupload", "downloading", "queued", "inprogress", "ready", "error", "live-inprogress",
] | str


class StreamResource(Resource):
    """Stream: `cf.stream`."""

    @cached_property
    def audio_tracks(self) -> AudioTracks:
        from cfapi.api.stream.audio_tracks import AudioTracks
        return AudioTracks(self._session)

    @cached_property
    def captions(self) -> Captions:
        from cfapi.api.stream.captions import Captions
        return Captions(self._session)

    @cached_property
    def clip(self) -> ClipResource:
        from cfapi.api.stream.clip import ClipResource
        return ClipResource(self._session)

    @cached_property
    def copy(self) -> CopyResource:
        from cfapi.api.stream.copy import CopyResource
        return CopyResource(self._session)

    @cached_property
    def direct_upload(self) -> DirectUploadResource:
        from cfapi.api.stream.direct_upload import DirectUploadResource
        return DirectUploadResource(self._session)

    @cached_property
    def downloads(self) -> Downloads:
        from cfapi.api.stream.downloads import Downloads
        return Downloads(self._session)

    @cached_property
    def embed(self) -> EmbedResource:
        from cfapi.api.stream.embed import EmbedResource
        return EmbedResource(self._session)

    @cached_property
    def keys(self) -> Keys:
        from cfapi.api.stream.keys import Keys
        return Keys(self._session)

    @cached_property
    def live_inputs(self) -> LiveInputs:
        from cfapi.api.stream.live_inputs import LiveInputs
        return LiveInputs(self._session)

    @cached_property
    def token(self) -> TokenResource:
        from cfapi.api.stream.token import TokenResource
        return TokenResource(self._session)

    @cached_property
    def videos(self) -> Videos:
        from cfapi.api.stream.videos import Videos
        return Videos(self._session)

    @cached_property
    def watermarks(self) -> Watermarks:
        from cfapi.api.stream.watermarks import Watermarks
        return Watermarks(self._session)

    @cached_property
    def webhooks(self) -> Webhooks:
        from cfapi.api.stream.webhooks import Webhooks
        return Webhooks(self._session)

    def list(
        self, *, account_id: str, id: str | Unset = UNSET, after: datetime | str | Unset = UNSET,
        asc: bool | Unset = UNSET, before: datetime | str | Unset = UNSET, creator: str | Unset = UNSET,
        end: datetime | str | Unset = UNSET, include_counts: bool | Unset = UNSET, limit: int | Unset = UNSET,
        live_input_id: str | Unset = UNSET, name: str | Unset = UNSET, search: str | Unset = UNSET,
        start: datetime | str | Unset = UNSET, status: StreamStatus | Unset = UNSET, type: str | Unset = UNSET,
        video_name: str | Unset = UNSET,
    ) -> Pages[Video]:
        """List stream: GET /accounts/{account_id}/stream (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/methods/list/"""
        return self._pages(
            "stream.list", "GET", "/accounts/{account_id}/stream", locals(), Video, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, tus_resumable: Literal["1.0.0"] | str, upload_length: int,
        upload_creator: str | Unset = UNSET, upload_metadata: str | Unset = UNSET, direct_user: bool | Unset = UNSET,
    ) -> Reply[None]:
        """Create stream: POST /accounts/{account_id}/stream (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/methods/create/"""
        return self._call(
            "stream.create", "POST", "/accounts/{account_id}/stream", locals(), NoneType,
            headers={
                "tus_resumable": "Tus-Resumable", "upload_length": "Upload-Length", "upload_creator": "Upload-Creator",
                "upload_metadata": "Upload-Metadata",
            },
            query="direct_user",
        )

    def get(self, identifier: str, *, account_id: str) -> Reply[Video]:
        """Get stream: GET /accounts/{account_id}/stream/{identifier} (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/methods/get/"""
        return self._call("stream.get", "GET", "/accounts/{account_id}/stream/{identifier}", locals(), Video)

    def edit(
        self, identifier: str, *, account_id: str, allowed_origins: Sequence[str] | Unset = UNSET,
        creator: str | Unset = UNSET, max_duration_seconds: int | Unset = UNSET, meta: Any = UNSET,
        public_details: PublicDetails | Mapping[str, Any] | Unset = UNSET, require_signed_urls: bool | Unset = UNSET,
        scheduled_deletion: datetime | str | Unset = UNSET, thumbnail_timestamp_pct: float | Unset = UNSET,
        uid: str | Unset = UNSET, upload_expiry: datetime | str | Unset = UNSET,
    ) -> Reply[Video]:
        """Edit stream: POST /accounts/{account_id}/stream/{identifier}.
        https://developers.cloudflare.com/api/resources/stream/methods/edit/"""
        return self._call(
            "stream.edit", "POST", "/accounts/{account_id}/stream/{identifier}", locals(), Video,
            wire={
                "allowed_origins": "allowedOrigins", "max_duration_seconds": "maxDurationSeconds",
                "public_details": "publicDetails", "require_signed_urls": "requireSignedURLs",
                "scheduled_deletion": "scheduledDeletion", "thumbnail_timestamp_pct": "thumbnailTimestampPct",
                "upload_expiry": "uploadExpiry",
            },
        )

    def delete(self, identifier: str, *, account_id: str) -> Reply[None]:
        """Delete stream: DELETE /accounts/{account_id}/stream/{identifier} (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/methods/delete/"""
        return self._call("stream.delete", "DELETE", "/accounts/{account_id}/stream/{identifier}", locals(), NoneType)
