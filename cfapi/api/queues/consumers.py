"""`cf.queues.consumers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.queues import Consumer, ConsumerSettings, Settings


class Consumers(Resource):
    """Queue consumers: `cf.queues.consumers`."""

    def list(self, queue_id: str, *, account_id: str) -> Pages[Consumer]:
        """List queue consumers: GET /accounts/{account_id}/queues/{queue_id}/consumers (permission: Queues Read or
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/list/"""
        return self._pages(
            "queues.consumers.list", "GET", "/accounts/{account_id}/queues/{queue_id}/consumers", locals(), Consumer,
            paging=Paging(kind="single"),
        )

    def create(
        self, queue_id: str, *, account_id: str, type: Literal["worker", "http_pull"] | str,
        script_name: str | Unset = UNSET, dead_letter_queue: str | Unset = UNSET,
        settings: Settings | ConsumerSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Consumer | None]:
        """Create a queue consumer: POST /accounts/{account_id}/queues/{queue_id}/consumers (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/create/"""
        return self._call(
            "queues.consumers.create", "POST", "/accounts/{account_id}/queues/{queue_id}/consumers", locals(), Consumer,
        )

    def get(self, consumer_id: str, *, account_id: str, queue_id: str) -> Reply[Consumer]:
        """Get a queue consumer: GET /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id} (permission:
        Queues Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/get/"""
        return self._call(
            "queues.consumers.get", "GET", "/accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id}", locals(),
            Consumer,
        )

    def update(
        self, consumer_id: str, *, account_id: str, queue_id: str, type: Literal["worker", "http_pull"] | str,
        script_name: str | Unset = UNSET, dead_letter_queue: str | Unset = UNSET,
        settings: Settings | ConsumerSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Consumer | None]:
        """Update a queue consumer: PUT /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id} (permission:
        Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/update/"""
        return self._call(
            "queues.consumers.update", "PUT", "/accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id}",
            locals(), Consumer,
        )

    def delete(self, consumer_id: str, *, account_id: str, queue_id: str) -> Reply[None]:
        """Delete a queue consumer: DELETE /accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id} (permission:
        Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/consumers/methods/delete/"""
        return self._call(
            "queues.consumers.delete", "DELETE", "/accounts/{account_id}/queues/{queue_id}/consumers/{consumer_id}",
            locals(), NoneType,
        )
