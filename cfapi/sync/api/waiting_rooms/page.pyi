"""`cf.waiting_rooms.page` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.waiting_rooms.page as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PageResource(Resource):
    """Waiting room page: `cf.waiting_rooms.page`."""

    @_call(_api.PageResource.preview)
    def preview(self) -> Any:
        """Preview waiting room page: POST /zones/{zone_id}/waiting_rooms/preview (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/page/methods/preview/"""
