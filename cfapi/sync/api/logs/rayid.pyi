"""`cf.logs.rayid` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logs.rayid as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RayidResource(Resource):
    """Log rayid: `cf.logs.rayid`."""

    @_call(_api.RayidResource.get)
    def get(self) -> Any:
        """Get log rayid: GET /zones/{zone_id}/logs/rayids/{rayid} (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/rayid/methods/get/"""
