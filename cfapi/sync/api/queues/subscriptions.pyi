"""`cf.queues.subscriptions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.queues.subscriptions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Subscriptions(Resource):
    """Queue subscriptions: `cf.queues.subscriptions`."""

    @_listing(_api.Subscriptions.list)
    def list(self) -> Any:
        """List queue subscriptions: GET /accounts/{account_id}/event_subscriptions/subscriptions (permission: Queues
        Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/list/"""

    @_call(_api.Subscriptions.create)
    def create(self) -> Any:
        """Create a queue subscription: POST /accounts/{account_id}/event_subscriptions/subscriptions (permission:
        Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/create/"""

    @_call(_api.Subscriptions.get)
    def get(self) -> Any:
        """Get a queue subscription: GET /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}
        (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/get/"""

    @_call(_api.Subscriptions.update)
    def update(self) -> Any:
        """Update a queue subscription: PATCH /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}
        (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/update/"""

    @_call(_api.Subscriptions.delete)
    def delete(self) -> Any:
        """Delete a queue subscription: DELETE
        /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id} (permission: Queues Write or Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/delete/"""
