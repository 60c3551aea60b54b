"""`cf.accounts.subscriptions.bulk` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.subscriptions.bulk as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BulkResource(Resource):
    """Subscription bulk: `cf.accounts.subscriptions.bulk`."""

    @_call(_api.BulkResource.create)
    def create(self) -> Any:
        """Create subscription bulk: POST /accounts/{account_id}/bulk/subscriptions.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/bulk/methods/create/"""
