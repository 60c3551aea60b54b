"""`cf.queues.consumers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.queues.consumers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Consumers(Resource):
    """Queue consumers: `cf.queues.consumers`."""

    @_listing(_api.Consumers.list)
    def list(self) -> Any:
        """List queue consumers: GET /accounts/{account_id}/queues/{queue_id}/consumers (permission: Queues Read or
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/list/"""

    @_call(_api.Consumers.create)
    def create(self) -> Any:
        """Create a queue consumer: POST /accounts/{account_id}/queues/{queue_id}/consumers (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/create/"""

    @_call(_api.Consumers.get)
    def get(self) -> Any:
        """Get a queue consumer: GET /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id} (permission:
        Queues Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/get/"""

    @_call(_api.Consumers.update)
    def update(self) -> Any:
        """Update a queue consumer: PUT /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id} (permission:
        Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/update/"""

    @_call(_api.Consumers.delete)
    def delete(self) -> Any:
        """Delete a queue consumer: DELETE /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id} (permission:
        Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/delete/"""
