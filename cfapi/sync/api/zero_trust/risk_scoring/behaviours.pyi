"""`cf.zero_trust.risk_scoring.behaviours` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.risk_scoring.behaviours as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Behaviours(Resource):
    """Risk scoring behaviours: `cf.zero_trust.risk_scoring.behaviours`."""

    @_call(_api.Behaviours.get)
    def get(self) -> Any:
        """Get risk scoring behaviours: GET /accounts/{account_id}/zt_risk_scoring/behaviors (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/behaviours/methods/get/"""

    @_call(_api.Behaviours.update)
    def update(self) -> Any:
        """Update risk scoring behaviours: PUT /accounts/{account_id}/zt_risk_scoring/behaviors (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/behaviours/methods/update/"""
