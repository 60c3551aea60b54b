"""`cf.stream.videos` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.videos as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Videos(Resource):
    """Stream videos: `cf.stream.videos`."""

    @_call(_api.Videos.storage_usage)
    def storage_usage(self) -> Any:
        """Stream videos: storage usage: GET /accounts/{account_id}/stream/storage-usage (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/videos/methods/storage_usage/"""
