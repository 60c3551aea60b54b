"""`cf.billing.history` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing.history as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class HistoryResource(Resource):
    """Billing history: `cf.billing.history`."""

    @_listing(_api.HistoryResource.list)
    def list(self) -> Any:
        """List billing history: GET /accounts/{account_id}/billing/history.
        https://developers.cloudflare.com/api/resources/billing/subresources/history/methods/list/"""
