"""`cf.user.subscriptions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.subscriptions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Subscriptions(Resource):
    """User subscriptions: `cf.user.subscriptions`."""

    @_listing(_api.Subscriptions.get)
    def get(self) -> Any:
        """Get user subscriptions: GET /user/subscriptions (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/get/"""

    @_call(_api.Subscriptions.update)
    def update(self) -> Any:
        """Update a user subscription: PUT /user/subscriptions/{identifier} (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/update/"""

    @_call(_api.Subscriptions.delete)
    def delete(self) -> Any:
        """Delete a user subscription: DELETE /user/subscriptions/{identifier} (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/user/subresources/subscriptions/methods/delete/"""
