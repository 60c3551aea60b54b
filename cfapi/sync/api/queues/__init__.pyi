"""`cf.queues` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.queues as _api
from cfapi.sync.api.queues.consumers import Consumers
from cfapi.sync.api.queues.messages import Messages
from cfapi.sync.api.queues.purge import PurgeResource
from cfapi.sync.api.queues.subscriptions import Subscriptions
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Queues(Resource):
    """Queues: `cf.queues`."""

    @property
    def consumers(self) -> Consumers: ...

    @property
    def messages(self) -> Messages: ...

    @property
    def purge(self) -> PurgeResource: ...

    @property
    def subscriptions(self) -> Subscriptions: ...

    @_listing(_api.Queues.list)
    def list(self) -> Any:
        """List queues: GET /accounts/{account_id}/queues (permission: Queues Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/methods/list/"""

    @_call(_api.Queues.create)
    def create(self) -> Any:
        """Create a queue: POST /accounts/{account_id}/queues (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/methods/create/"""

    @_call(_api.Queues.get)
    def get(self) -> Any:
        """Get a queue: GET /accounts/{account_id}/queues/{queue_id} (permission: Queues Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/methods/get/"""

    @_call(_api.Queues.update)
    def update(self) -> Any:
        """Update a queue: PUT /accounts/{account_id}/queues/{queue_id} (permission: Queues Write or Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/queues/methods/update/"""

    @_call(_api.Queues.edit)
    def edit(self) -> Any:
        """Edit a queue: PATCH /accounts/{account_id}/queues/{queue_id} (permission: Queues Write or Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/queues/methods/edit/"""

    @_call(_api.Queues.delete)
    def delete(self) -> Any:
        """Delete a queue: DELETE /accounts/{account_id}/queues/{queue_id} (permission: Queues Write or Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/queues/methods/delete/"""

    @_call(_api.Queues.get_metrics)
    def get_metrics(self) -> Any:
        """Queues: get metrics: GET /accounts/{account_id}/queues/{queue_id}/metrics (permission: Queues Read or Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/methods/get_metrics/"""
