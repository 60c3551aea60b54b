"""`cf.analytics_query.data_security.content_findings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.analytics_query.data_security.content_findings as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ContentFindings(Resource):
    """Data security content findings: `cf.analytics_query.data_security.content_findings`."""

    @_listing(_api.ContentFindings.top_n)
    def top_n(self) -> Any:
        """Data security content findings: top n: POST
        /accounts/{account_id}/analytics/query/data-security/content-findings/top-n.
        https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/content_findings/methods/top_n/"""
