"""`cf.cloudforce_one.threat_signals.indicators` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_signals.indicators as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Indicators(Resource):
    """Threat signal indicators: `cf.cloudforce_one.threat_signals.indicators`."""

    @_listing(_api.Indicators.list)
    def list(self) -> Any:
        """List threat signal indicators: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/indicators.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/indicators/methods/list/"""
