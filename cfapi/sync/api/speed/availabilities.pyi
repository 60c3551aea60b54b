"""`cf.speed.availabilities` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.speed.availabilities as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Availabilities(Resource):
    """Speed availabilities: `cf.speed.availabilities`."""

    @_listing(_api.Availabilities.list)
    def list(self) -> Any:
        """List speed availabilities: GET /zones/{zone_id}/speed_api/availabilities (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/availabilities/methods/list/"""
