"""`cf.alerting.destinations.webhooks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.destinations.webhooks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Webhooks(Resource):
    """Destination webhooks: `cf.alerting.destinations.webhooks`."""

    @_listing(_api.Webhooks.list)
    def list(self) -> Any:
        """List destination webhooks: GET /accounts/{account_id}/alerting/v3/destinations/webhooks (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/list/"""

    @_call(_api.Webhooks.create)
    def create(self) -> Any:
        """Create a destination webhook: POST /accounts/{account_id}/alerting/v3/destinations/webhooks (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/create/"""

    @_call(_api.Webhooks.get)
    def get(self) -> Any:
        """Get a destination webhook: GET /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}
        (permission: Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/get/"""

    @_call(_api.Webhooks.update)
    def update(self) -> Any:
        """Update a destination webhook: PUT /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/update/"""

    @_call(_api.Webhooks.delete)
    def delete(self) -> Any:
        """Delete a destination webhook: DELETE /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/delete/"""
