"""`cf.zones.subscriptions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.subscriptions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Subscriptions(Resource):
    """Zone subscriptions: `cf.zones.subscriptions`."""

    @_call(_api.Subscriptions.get)
    def get(self) -> Any:
        """Get zone subscriptions: GET /zones/{zone_id}/subscription (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/get/"""

    @_call(_api.Subscriptions.update)
    def update(self) -> Any:
        """Update zone subscriptions: PUT /zones/{zone_id}/subscription (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/update/"""

    @_call(_api.Subscriptions.create)
    def create(self) -> Any:
        """Create a zone subscription: POST /zones/{zone_id}/subscription (permission: Billing Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/subscriptions/methods/create/"""
