"""`cf.realtime_kit.analytics` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.analytics as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AnalyticsResource(Resource):
    """Realtime kit analytics: `cf.realtime_kit.analytics`."""

    @_call(_api.AnalyticsResource.get_org_analytics)
    def get_org_analytics(self) -> Any:
        """Realtime kit analytics: get org analytics: GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/analytics/methods/get_org_analytics/"""
