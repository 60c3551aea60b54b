"""`cf.queues.purge`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.queues import Queue


@model
class Status:
    """Status: response of queues.purge.status."""

    completed: str | None = None
    started_at: Moment | None = None


class PurgeResource(Resource):
    """Queue purge: `cf.queues.purge`."""

    def status(self, queue_id: str, *, account_id: str) -> Reply[Status]:
        """Status queue purge: GET /accounts/{account_id}/queues/{queue_id}/purge (permission: Queues Read or Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/purge/methods/status/"""
        return self._call(
            "queues.purge.status", "GET", "/accounts/{account_id}/queues/{queue_id}/purge", locals(), Status,
        )

    def start(
        self, queue_id: str, *, account_id: str, delete_messages_permanently: bool | Unset = UNSET,
    ) -> Reply[Queue | None]:
        """Start queue purge: POST /accounts/{account_id}/queues/{queue_id}/purge (permission: Queues Write or Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/purge/methods/start/"""
        return self._call(
            "queues.purge.start", "POST", "/accounts/{account_id}/queues/{queue_id}/purge", locals(), Queue,
        )
