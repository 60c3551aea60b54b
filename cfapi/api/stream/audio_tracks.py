"""`cf.stream.audio_tracks`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Resource, Unset, model


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

    async def get(self, identifier: str, *, account_id: str) -> AudioTrack:
        """Get stream audio tracks: GET /accounts/{account_id}/stream/{identifier}/audio (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/get/"""
        return await self._call(
            "stream.audio_tracks.get", "GET", "/accounts/{account_id}/stream/{identifier}/audio", locals(), AudioTrack,
        )

    async def copy(self, identifier: str, *, account_id: str, label: str, url: str | Unset = UNSET) -> Audio:
        """Copy stream audio tracks: POST /accounts/{account_id}/stream/{identifier}/audio/copy.
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/copy/"""
        return await self._call(
            "stream.audio_tracks.copy", "POST", "/accounts/{account_id}/stream/{identifier}/audio/copy", locals(),
            Audio,
        )

    async def edit(
        self, audio_identifier: str, *, account_id: str, identifier: str, default: bool | None | Unset = UNSET,
        label: str | None | Unset = UNSET,
    ) -> Audio:
        """Edit a stream audio track: PATCH /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/edit/"""
        return await self._call(
            "stream.audio_tracks.edit", "PATCH", "/accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}",
            locals(), Audio,
        )

    async def delete(self, audio_identifier: str, *, account_id: str, identifier: str) -> str | None:
        """Delete a stream audio track: DELETE /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/delete/"""
        return await self._call(
            "stream.audio_tracks.delete", "DELETE",
            "/accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}", locals(), str,
        )
