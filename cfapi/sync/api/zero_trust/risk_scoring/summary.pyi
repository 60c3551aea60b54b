"""`cf.zero_trust.risk_scoring.summary` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.risk_scoring.summary as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SummaryResource(Resource):
    """Risk scoring summary: `cf.zero_trust.risk_scoring.summary`."""

    @_call(_api.SummaryResource.get)
    def get(self) -> Any:
        """Get risk scoring summary: GET /accounts/{account_id}/zt_risk_scoring/summary (permission: Zero Trust: PII
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/summary/methods/get/"""
