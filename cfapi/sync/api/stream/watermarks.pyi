"""`cf.stream.watermarks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.watermarks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Watermarks(Resource):
    """Stream watermarks: `cf.stream.watermarks`."""

    @_listing(_api.Watermarks.list)
    def list(self) -> Any:
        """List stream watermarks: GET /accounts/{account_id}/stream/watermarks (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/list/"""

    @_call(_api.Watermarks.create)
    def create(self) -> Any:
        """Create a stream watermark: POST /accounts/{account_id}/stream/watermarks (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/create/"""

    @_call(_api.Watermarks.get)
    def get(self) -> Any:
        """Get a stream watermark: GET /accounts/{account_id}/stream/watermarks/{identifier} (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/get/"""

    @_call(_api.Watermarks.delete)
    def delete(self) -> Any:
        """Delete a stream watermark: DELETE /accounts/{account_id}/stream/watermarks/{identifier} (permission: Stream
        Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/delete/"""
