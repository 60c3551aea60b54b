"""`cf.realtime_kit.apps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.apps as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Apps(Resource):
    """Realtime kit apps: `cf.realtime_kit.apps`."""

    @_call(_api.Apps.get)
    def get(self) -> Any:
        """Get realtime kit apps: GET /accounts/{account_id}/realtime/kit/apps (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/get/"""

    @_call(_api.Apps.post)
    def post(self) -> Any:
        """Post realtime kit apps: POST /accounts/{account_id}/realtime/kit/apps (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/post/"""
