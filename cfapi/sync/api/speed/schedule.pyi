"""`cf.speed.schedule` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.speed.schedule as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ScheduleResource(Resource):
    """Speed schedule: `cf.speed.schedule`."""

    @_call(_api.ScheduleResource.get)
    def get(self) -> Any:
        """Get speed schedule: GET /zones/{zone_id}/speed_api/schedule/{url} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/get/"""

    @_call(_api.ScheduleResource.create)
    def create(self) -> Any:
        """Create speed schedule: POST /zones/{zone_id}/speed_api/schedule/{url} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/create/"""

    @_call(_api.ScheduleResource.delete)
    def delete(self) -> Any:
        """Delete speed schedule: DELETE /zones/{zone_id}/speed_api/schedule/{url} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/delete/"""
