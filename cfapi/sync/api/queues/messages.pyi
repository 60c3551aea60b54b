"""`cf.queues.messages` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.queues.messages as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Messages(Resource):
    """Queue messages: `cf.queues.messages`."""

    @_call(_api.Messages.push)
    def push(self) -> Any:
        """Push queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/push/"""

    @_call(_api.Messages.ack)
    def ack(self) -> Any:
        """Ack queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/ack (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/ack/"""

    @_call(_api.Messages.bulk_push)
    def bulk_push(self) -> Any:
        """Queue messages: bulk push: POST /accounts/{account_id}/queues/{queue_id}/messages/batch (permission: Queues
        Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/bulk_push/"""

    @_call(_api.Messages.peek)
    def peek(self) -> Any:
        """Peek queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/peek.
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/peek/"""

    @_call(_api.Messages.preview)
    def preview(self) -> Any:
        """Preview queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/preview (permission: Queues
        Read or Workers Scripts Read)."""

    @_call(_api.Messages.ack_preview)
    def ack_preview(self) -> Any:
        """Queue messages: ack preview: POST /accounts/{account_id}/queues/{queue_id}/messages/preview/ack (permission:
        Queues Write or Workers Scripts Write)."""

    @_call(_api.Messages.pull)
    def pull(self) -> Any:
        """Pull queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/pull (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/pull/"""

    @_call(_api.Messages.purge)
    def purge(self) -> Any:
        """Purge queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/purge.
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/purge/"""
