"""`cf.alerting.history` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.history as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class HistoryResource(Resource):
    """Alerting history: `cf.alerting.history`."""

    @_listing(_api.HistoryResource.list)
    def list(self) -> Any:
        """List alerting history: GET /accounts/{account_id}/alerting/v3/history (permission: Notifications Read or Zero
        Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/history/methods/list/"""
