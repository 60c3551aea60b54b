"""`cf.zero_trust.risk_scoring` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.risk_scoring as _api
from cfapi.sync.api.zero_trust.risk_scoring.behaviours import Behaviours
from cfapi.sync.api.zero_trust.risk_scoring.integrations import Integrations
from cfapi.sync.api.zero_trust.risk_scoring.summary import SummaryResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RiskScoringResource(Resource):
    """Zero trust risk scoring: `cf.zero_trust.risk_scoring`."""

    @property
    def behaviours(self) -> Behaviours: ...

    @property
    def integrations(self) -> Integrations: ...

    @property
    def summary(self) -> SummaryResource: ...

    @_call(_api.RiskScoringResource.get)
    def get(self) -> Any:
        """Get zero trust risk scoring: GET /accounts/{account_id}/zt_risk_scoring/{user_id} (permission: Zero Trust:
        PII Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/methods/get/"""

    @_call(_api.RiskScoringResource.reset)
    def reset(self) -> Any:
        """Reset zero trust risk scoring: POST /accounts/{account_id}/zt_risk_scoring/{user_id}/reset (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/methods/reset/"""
