"""`cf.stream.audio_tracks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.audio_tracks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AudioTracks(Resource):
    """Stream audio tracks: `cf.stream.audio_tracks`."""

    @_call(_api.AudioTracks.get)
    def get(self) -> Any:
        """Get stream audio tracks: GET /accounts/{account_id}/stream/{identifier}/audio (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/get/"""

    @_call(_api.AudioTracks.copy)
    def copy(self) -> Any:
        """Copy stream audio tracks: POST /accounts/{account_id}/stream/{identifier}/audio/copy.
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/copy/"""

    @_call(_api.AudioTracks.edit)
    def edit(self) -> Any:
        """Edit a stream audio track: PATCH /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/edit/"""

    @_call(_api.AudioTracks.delete)
    def delete(self) -> Any:
        """Delete a stream audio track: DELETE /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/delete/"""
