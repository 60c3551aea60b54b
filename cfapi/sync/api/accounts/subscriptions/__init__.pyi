"""`cf.accounts.subscriptions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.subscriptions as _api
from cfapi.sync.api.accounts.subscriptions.actions import Actions
from cfapi.sync.api.accounts.subscriptions.bulk import BulkResource
from cfapi.sync.api.accounts.subscriptions.cancel_reason import CancelReasonResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Subscriptions(Resource):
    """Account subscriptions: `cf.accounts.subscriptions`."""

    @property
    def actions(self) -> Actions: ...

    @property
    def bulk(self) -> BulkResource: ...

    @property
    def cancel_reason(self) -> CancelReasonResource: ...

    @_listing(_api.Subscriptions.get)
    def get(self) -> Any:
        """Get account subscriptions: GET /{accounts or zones}/{id}/subscriptions (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/get/"""

    @_call(_api.Subscriptions.create)
    def create(self) -> Any:
        """Create an account subscription: POST /{accounts or zones}/{id}/subscriptions (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/create/"""

    @_call(_api.Subscriptions.cancel_downgrade)
    def cancel_downgrade(self) -> Any:
        """Account subscriptions: cancel downgrade: POST /accounts/{account_id}/subscriptions/cancel-downgrade.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/cancel_downgrade/"""

    @_call(_api.Subscriptions.get_by_identifier)
    def get_by_identifier(self) -> Any:
        """Account subscriptions: get by identifier: GET /accounts/{account_id}/subscriptions/{subscription_identifier}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/get_by_identifier/"""

    @_call(_api.Subscriptions.update)
    def update(self) -> Any:
        """Update an account subscription: PUT /accounts/{account_id}/subscriptions/{subscription_identifier}
        (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/update/"""

    @_call(_api.Subscriptions.delete)
    def delete(self) -> Any:
        """Delete an account subscription: DELETE /accounts/{account_id}/subscriptions/{subscription_identifier}
        (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/subscriptions/methods/delete/"""
