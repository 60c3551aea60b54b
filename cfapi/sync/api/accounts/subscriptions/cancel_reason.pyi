"""`cf.accounts.subscriptions.cancel_reason` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.subscriptions.cancel_reason as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CancelReasonResource(Resource):
    """Subscription cancel reason: `cf.accounts.subscriptions.cancel_reason`."""

    @_call(_api.CancelReasonResource.get)
    def get(self) -> Any:
        """Get subscription cancel reason: GET
        /accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/cancel_reason/methods/get/"""

    @_call(_api.CancelReasonResource.create)
    def create(self) -> Any:
        """Create subscription cancel reason: POST
        /accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/subresources/cancel_reason/methods/create/"""
