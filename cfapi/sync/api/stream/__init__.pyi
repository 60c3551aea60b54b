"""`cf.stream` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream as _api
from cfapi.sync.api.stream.audio_tracks import AudioTracks
from cfapi.sync.api.stream.captions import Captions
from cfapi.sync.api.stream.clip import ClipResource
from cfapi.sync.api.stream.copy import CopyResource
from cfapi.sync.api.stream.direct_upload import DirectUploadResource
from cfapi.sync.api.stream.downloads import Downloads
from cfapi.sync.api.stream.embed import EmbedResource
from cfapi.sync.api.stream.keys import Keys
from cfapi.sync.api.stream.live_inputs import LiveInputs
from cfapi.sync.api.stream.token import TokenResource
from cfapi.sync.api.stream.videos import Videos
from cfapi.sync.api.stream.watermarks import Watermarks
from cfapi.sync.api.stream.webhooks import Webhooks
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class StreamResource(Resource):
    """Stream: `cf.stream`."""

    @property
    def audio_tracks(self) -> AudioTracks: ...

    @property
    def captions(self) -> Captions: ...

    @property
    def clip(self) -> ClipResource: ...

    @property
    def copy(self) -> CopyResource: ...

    @property
    def direct_upload(self) -> DirectUploadResource: ...

    @property
    def downloads(self) -> Downloads: ...

    @property
    def embed(self) -> EmbedResource: ...

    @property
    def keys(self) -> Keys: ...

    @property
    def live_inputs(self) -> LiveInputs: ...

    @property
    def token(self) -> TokenResource: ...

    @property
    def videos(self) -> Videos: ...

    @property
    def watermarks(self) -> Watermarks: ...

    @property
    def webhooks(self) -> Webhooks: ...

    @_listing(_api.StreamResource.list)
    def list(self) -> Any:
        """List stream: GET /accounts/{account_id}/stream (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/methods/list/"""

    @_call(_api.StreamResource.create)
    def create(self) -> Any:
        """Create stream: POST /accounts/{account_id}/stream (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/methods/create/"""

    @_call(_api.StreamResource.get)
    def get(self) -> Any:
        """Get stream: GET /accounts/{account_id}/stream/{identifier} (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/methods/get/"""

    @_call(_api.StreamResource.edit)
    def edit(self) -> Any:
        """Edit stream: POST /accounts/{account_id}/stream/{identifier}.
        https://developers.cloudflare.com/api/resources/stream/methods/edit/"""

    @_call(_api.StreamResource.delete)
    def delete(self) -> Any:
        """Delete stream: DELETE /accounts/{account_id}/stream/{identifier} (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/methods/delete/"""
