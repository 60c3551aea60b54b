"""`cf.stream.webhooks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.webhooks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Webhooks(Resource):
    """Stream webhooks: `cf.stream.webhooks`."""

    @_call(_api.Webhooks.get)
    def get(self) -> Any:
        """Get stream webhooks: GET /accounts/{account_id}/stream/webhook (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/get/"""

    @_call(_api.Webhooks.update)
    def update(self) -> Any:
        """Update stream webhooks: PUT /accounts/{account_id}/stream/webhook (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/update/"""

    @_call(_api.Webhooks.delete)
    def delete(self) -> Any:
        """Delete stream webhooks: DELETE /accounts/{account_id}/stream/webhook (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/delete/"""
