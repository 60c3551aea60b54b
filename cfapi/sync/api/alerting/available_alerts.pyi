"""`cf.alerting.available_alerts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.available_alerts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AvailableAlerts(Resource):
    """Alerting available alerts: `cf.alerting.available_alerts`."""

    @_call(_api.AvailableAlerts.list)
    def list(self) -> Any:
        """List alerting available alerts: GET /accounts/{account_id}/alerting/v3/available_alerts (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/available_alerts/methods/list/"""
