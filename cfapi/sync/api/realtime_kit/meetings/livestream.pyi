"""`cf.realtime_kit.meetings.livestream` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.meetings.livestream as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LivestreamResource(Resource):
    """Meeting livestream: `cf.realtime_kit.meetings.livestream`."""

    @_call(_api.LivestreamResource.get)
    def get(self) -> Any:
        """Get meeting livestream: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream
        (permission: Realtime or Realtime Admin)."""
