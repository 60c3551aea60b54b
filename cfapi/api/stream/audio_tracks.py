"""`cf.stream.audio_tracks`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Audio:
    """Audio: response of stream.audio_tracks.copy."""

    default: bool | None = None
    label: str | None = None
    status: Literal["queued", "ready", "error"] | str | None = None
    uid: str | None = None


@model
class AudioTrack:
    """Audio track: response of stream.audio_tracks.get."""

    audio: list[Audio] | None = None


class AudioTracks(Resource):
    """Stream audio tracks: `cf.stream.audio_tracks`."""

    def get(self, identifier: str, *, account_id: str) -> Reply[AudioTrack]:
        """Get stream audio tracks: GET /accounts/{account_id}/stream/{identifier}/audio (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/get/"""
        return self._call(
            "stream.audio_tracks.get", "GET", "/accounts/{account_id}/stream/{identifier}/audio", locals(), AudioTrack,
        )

    def copy(self, identifier: str, *, account_id: str, label: str, url: str | Unset = UNSET) -> Reply[Audio]:
        """Copy stream audio tracks: POST /accounts/{account_id}/stream/{identifier}/audio/copy.
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/copy/"""
        return self._call(
            "stream.audio_tracks.copy", "POST", "/accounts/{account_id}/stream/{identifier}/audio/copy", locals(),
            Audio,
        )

    def edit(
        self, audio_identifier: str, *, account_id: str, identifier: str, default: bool | None | Unset = UNSET,
        label: str | None | Unset = UNSET,
    ) -> Reply[Audio]:
        """Edit a stream audio track: PATCH /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/edit/"""
        return self._call(
            "stream.audio_tracks.edit", "PATCH", "/accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}",
            locals(), Audio,
        )

    def delete(self, audio_identifier: str, *, account_id: str, identifier: str) -> Reply[str | None]:
        """Delete a stream audio track: DELETE /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/delete/"""
        return self._call(
            "stream.audio_tracks.delete", "DELETE",
            "/accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}", locals(), str,
        )
