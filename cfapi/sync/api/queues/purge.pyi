"""`cf.queues.purge` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.queues.purge as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PurgeResource(Resource):
    """Queue purge: `cf.queues.purge`."""

    @_call(_api.PurgeResource.status)
    def status(self) -> Any:
        """Status queue purge: GET /accounts/{account_id}/queues/{queue_id}/purge (permission: Queues Read or Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/purge/methods/status/"""

    @_call(_api.PurgeResource.start)
    def start(self) -> Any:
        """Start queue purge: POST /accounts/{account_id}/queues/{queue_id}/purge (permission: Queues Write or Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/purge/methods/start/"""
