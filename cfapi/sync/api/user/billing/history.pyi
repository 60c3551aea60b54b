"""`cf.user.billing.history` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.user.billing.history as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class HistoryResource(Resource):
    """Billing history: `cf.user.billing.history`."""

    @_deprecated("user.billing.history.list is deprecated")
    @_listing(_api.HistoryResource.list)
    def list(self) -> Any:
        """List billing history (deprecated): GET /user/billing/history (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/user/subresources/billing/subresources/history/methods/list/"""
