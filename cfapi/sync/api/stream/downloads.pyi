"""`cf.stream.downloads` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.downloads as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Downloads(Resource):
    """Stream downloads: `cf.stream.downloads`."""

    @_call(_api.Downloads.get)
    def get(self) -> Any:
        """Get stream downloads: GET /accounts/{account_id}/stream/{identifier}/downloads (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/get/"""

    @_call(_api.Downloads.create)
    def create(self) -> Any:
        """Create a stream download: POST /accounts/{account_id}/stream/{identifier}/downloads.
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/create/"""

    @_call(_api.Downloads.delete)
    def delete(self) -> Any:
        """Delete stream downloads: DELETE /accounts/{account_id}/stream/{identifier}/downloads (permission: Stream
        Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/delete/"""

    @_call(_api.Downloads.create_type)
    def create_type(self) -> Any:
        """Stream downloads: create type: POST /accounts/{account_id}/stream/{identifier}/downloads/{download_type}."""

    @_call(_api.Downloads.delete_type)
    def delete_type(self) -> Any:
        """Stream downloads: delete type: DELETE /accounts/{account_id}/stream/{identifier}/downloads/{download_type}
        (permission: Stream Write)."""
