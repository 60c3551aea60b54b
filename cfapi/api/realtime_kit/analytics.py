"""`cf.realtime_kit.analytics`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.realtime_kit import AnalyticsData


class AnalyticsResource(Resource):
    """Realtime kit analytics: `cf.realtime_kit.analytics`."""

    def get_org_analytics(
        self, app_id: str, *, account_id: str, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET,
    ) -> Reply[AnalyticsData]:
        """Realtime kit analytics: get org analytics: GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/analytics/methods/get_org_analytics/"""
        return self._call(
            "realtime_kit.analytics.get_org_analytics", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise", locals(), AnalyticsData, at="data",
        )
