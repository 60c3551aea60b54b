"""`cf.queues`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union

if TYPE_CHECKING:
    from cfapi.api.queues.consumers import Consumers
    from cfapi.api.queues.messages import Messages
    from cfapi.api.queues.purge import PurgeResource
    from cfapi.api.queues.subscriptions import Subscriptions


@union
class Consumer:
    """Consumer: response of queues.consumers.list.

    What a variant lacks is None."""

    consumer_id: str | None
    created_on: Moment | None
    dead_letter_queue: str | None
    queue_name: str | None
    script_name: str | None
    settings: Settings | ConsumerSettings | None
    type: Literal["worker", "http_pull"] | None


@union
class Producer:
    """Producer: part of Queue.

    What a variant lacks is None."""

    script: str | None
    type: Literal["worker", "r2_bucket"] | None
    bucket_name: str | None


@model
class ConsumerSettings:
    """Consumer settings: argument of queues.consumers.create."""

    batch_size: int | float | None = None
    max_retries: int | float | None = None
    retry_delay: int | float | None = None
    visibility_timeout_ms: int | float | None = None
    """Milliseconds."""


@model
class Metrics:
    """Metrics: response of queues.get_metrics."""

    backlog_bytes: int | float
    """Bytes."""
    backlog_count: int | float
    oldest_message_timestamp_ms: int | float
    """Milliseconds."""


@model
class MqHTTPConsumer(Consumer):
    """Mq HTTP consumer: one of Consumer."""

    consumer_id: str | None = None
    created_on: Moment | None = None
    dead_letter_queue: str | None = None
    queue_name: str | None = None
    settings: ConsumerSettings | None = None
    type: Literal["http_pull"] | None = None


@model
class MqR2Producer(Producer):
    """Mq R2 producer: one of Producer."""

    bucket_name: str | None = None
    type: Literal["r2_bucket"] | None = None


@model
class MqWorkerConsumer(Consumer):
    """Mq worker consumer: one of Consumer."""

    consumer_id: str | None = None
    created_on: Moment | None = None
    dead_letter_queue: str | None = None
    queue_name: str | None = None
    script_name: str | None = None
    settings: Settings | None = None
    type: Literal["worker"] | None = None


@model
class MqWorkerProducer(Producer):
    """Mq worker producer: one of Producer."""

    script: str | None = None
    type: Literal["worker"] | None = None


@model
class Queue:
    """Queue: response of queues.list."""

    consumers: list[Consumer] | None = None
    consumers_total_count: int | float | None = None
    created_on: Moment | None = None
    jurisdiction: Literal["eu", "us", "fedramp"] | str | None = None
    modified_on: Moment | None = None
    producers: list[Producer] | None = None
    producers_total_count: int | float | None = None
    queue_id: str | None = None
    queue_name: str | None = None
    settings: QueueSettings | None = None


@model
class QueueSettings:
    """Queue settings: argument of queues.update."""

    delivery_delay: int | float | None = None
    delivery_paused: bool | None = None
    message_retention_period: int | float | None = None


@model
class Settings:
    """Settings: argument of queues.consumers.create."""

    batch_size: int | float | None = None
    max_concurrency: int | float | None = None
    max_retries: int | float | None = None
    max_wait_time_ms: int | float | None = None
    """Milliseconds."""
    retry_delay: int | float | None = None


class Queues(Resource):
    """Queues: `cf.queues`."""

    @cached_property
    def consumers(self) -> Consumers:
        from cfapi.api.queues.consumers import Consumers
        return Consumers(self._session)

    @cached_property
    def messages(self) -> Messages:
        from cfapi.api.queues.messages import Messages
        return Messages(self._session)

    @cached_property
    def purge(self) -> PurgeResource:
        from cfapi.api.queues.purge import PurgeResource
        return PurgeResource(self._session)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from cfapi.api.queues.subscriptions import Subscriptions
        return Subscriptions(self._session)

    def list(self, *, account_id: str) -> Pages[Queue]:
        """List queues: GET /accounts/{account_id}/queues (permission: Queues Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/methods/list/"""
        return self._pages(
            "queues.list", "GET", "/accounts/{account_id}/queues", locals(), Queue, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, queue_name: str, jurisdiction: Literal["eu", "us", "fedramp"] | str | Unset = UNSET,
    ) -> Reply[Queue | None]:
        """Create a queue: POST /accounts/{account_id}/queues (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/methods/create/"""
        return self._call("queues.create", "POST", "/accounts/{account_id}/queues", locals(), Queue)

    def get(self, queue_id: str, *, account_id: str) -> Reply[Queue]:
        """Get a queue: GET /accounts/{account_id}/queues/{queue_id} (permission: Queues Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/methods/get/"""
        return self._call("queues.get", "GET", "/accounts/{account_id}/queues/{queue_id}", locals(), Queue)

    def update(
        self, queue_id: str, *, account_id: str, jurisdiction: Literal["eu", "us", "fedramp"] | str | Unset = UNSET,
        queue_name: str | Unset = UNSET, settings: QueueSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Queue | None]:
        """Update a queue: PUT /accounts/{account_id}/queues/{queue_id} (permission: Queues Write or Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/queues/methods/update/"""
        return self._call("queues.update", "PUT", "/accounts/{account_id}/queues/{queue_id}", locals(), Queue)

    def edit(
        self, queue_id: str, *, account_id: str,
        jurisdiction: Literal["eu", "us", "fedramp"] | str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET, settings: QueueSettings | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[Queue | None]:
        """Edit a queue: PATCH /accounts/{account_id}/queues/{queue_id} (permission: Queues Write or Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/queues/methods/edit/"""
        return self._call("queues.edit", "PATCH", "/accounts/{account_id}/queues/{queue_id}", locals(), Queue)

    def delete(self, queue_id: str, *, account_id: str) -> Reply[None]:
        """Delete a queue: DELETE /accounts/{account_id}/queues/{queue_id} (permission: Queues Write or Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/queues/methods/delete/"""
        return self._call("queues.delete", "DELETE", "/accounts/{account_id}/queues/{queue_id}", locals(), NoneType)

    def get_metrics(self, queue_id: str, *, account_id: str) -> Reply[Metrics]:
        """Queues: get metrics: GET /accounts/{account_id}/queues/{queue_id}/metrics (permission: Queues Read or Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/methods/get_metrics/"""
        return self._call(
            "queues.get_metrics", "GET", "/accounts/{account_id}/queues/{queue_id}/metrics", locals(), Metrics,
        )
