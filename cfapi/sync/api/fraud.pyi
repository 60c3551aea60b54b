"""`cf.fraud` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.fraud as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class FraudResource(Resource):
    """Fraud: `cf.fraud`."""

    @_call(_api.FraudResource.get)
    def get(self) -> Any:
        """Get fraud: GET /zones/{zone_id}/fraud_detection/settings (permission: Fraud Detection Read).
        https://developers.cloudflare.com/api/resources/fraud/methods/get/"""

    @_call(_api.FraudResource.update)
    def update(self) -> Any:
        """Update fraud: PUT /zones/{zone_id}/fraud_detection/settings (permission: Fraud Detection Write).
        https://developers.cloudflare.com/api/resources/fraud/methods/update/"""
