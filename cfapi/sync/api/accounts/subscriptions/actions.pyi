"""`cf.accounts.subscriptions.actions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.subscriptions.actions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Actions(Resource):
    """Subscription actions: `cf.accounts.subscriptions.actions`."""

    @_call(_api.Actions.append)
    def append(self) -> Any:
        """Append subscription actions: POST
        /accounts/{account_id}/subscriptions/{subscription_identifier}/action/append.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/actions/methods/append/"""
