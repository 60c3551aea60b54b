"""`cf.analytics_query` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.analytics_query as _api
from cfapi.sync.api.analytics_query.data_security import DataSecurityResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AnalyticsQueryResource(Resource):
    """Analytics query: `cf.analytics_query`."""

    @property
    def data_security(self) -> DataSecurityResource: ...

    @_call(_api.AnalyticsQueryResource.summary)
    def summary(self) -> Any:
        """Summary analytics query: POST /accounts/{account_id}/analytics/query/{dataset}/summary.
        https://developers.cloudflare.com/api/resources/analytics_query/methods/summary/"""

    @_call(_api.AnalyticsQueryResource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries analytics query: POST /accounts/{account_id}/analytics/query/{dataset}/timeseries.
        https://developers.cloudflare.com/api/resources/analytics_query/methods/timeseries/"""

    @_listing(_api.AnalyticsQueryResource.top_n)
    def top_n(self) -> Any:
        """Analytics query: top n: POST /accounts/{account_id}/analytics/query/{dataset}/top-n.
        https://developers.cloudflare.com/api/resources/analytics_query/methods/top_n/"""
