"""`cf.analytics_query.data_security.findings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.analytics_query.data_security.findings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Findings(Resource):
    """Data security findings: `cf.analytics_query.data_security.findings`."""

    @_call(_api.Findings.summary)
    def summary(self) -> Any:
        """Summary data security findings: POST /accounts/{account_id}/analytics/query/data-security/findings/summary.
        https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/findings/methods/summary/"""

    @_call(_api.Findings.timeseries)
    def timeseries(self) -> Any:
        """Timeseries data security findings: POST
        /accounts/{account_id}/analytics/query/data-security/findings/timeseries.
        https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/findings/methods/timeseries/"""
