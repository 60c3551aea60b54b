"""`cf.queues.messages`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.queues import Metrics


@model
class Ack:
    """Ack: response of queues.messages.ack."""

    ack_count: int | float | None = renamed("ackCount", default=None)
    retry_count: int | float | None = renamed("retryCount", default=None)
    warnings: dict[str, str] | None = None


@model
class AckParam:
    """Ack param: argument of queues.messages.ack."""

    lease_id: str | None = None


@model
class AckPreview:
    """Ack preview: response of queues.messages.ack_preview."""

    warnings: dict[str, Any] | None = None


@model
class AckRetry:
    """Ack retry: argument of queues.messages.ack."""

    delay_seconds: int | float | None = None
    """Seconds."""
    lease_id: str | None = None


@model
class Peek:
    """Peek: response of queues.messages.peek."""

    messages: list[PeekMessage] | None = None


@model
class PeekMessage:
    """Peek message: part of Peek."""

    id: str | None = None
    attempts: int | float | None = None
    body: str | None = None
    metadata: Any = None
    ref: str | None = None
    timestamp_ms: int | float | None = None
    """Milliseconds."""


@model
class Preview:
    """Preview: response of queues.messages.preview."""

    messages: list[PreviewMessage] | None = None


@model
class PreviewMessage:
    """Preview message: part of Preview."""

    attempts: int | float | None = None
    body: str | None = None
    id: str | None = None
    lease_id: str | None = None
    metadata: dict[str, Any] | None = None
    timestamp_ms: int | float | None = None
    """Milliseconds."""


@model
class Pull:
    """Pull: response of queues.messages.pull."""

    message_backlog_count: int | float | None = None
    messages: list[PullMessage] | None = None
    metadata: PullMetadata | None = None


@model
class PullMessage:
    """Pull message: part of Pull."""

    id: str | None = None
    attempts: int | float | None = None
    body: str | None = None
    lease_id: str | None = None
    metadata: Any = None
    timestamp_ms: int | float | None = None
    """Milliseconds."""


@model
class PullMetadata:
    """Pull metadata: part of Pull."""

    metrics: Metrics | None = None


@model
class Purge:
    """Purge: response of queues.messages.purge."""

    errors: list[PurgeError] | None = None
    warnings: dict[str, str] | None = None


@model
class PurgeError:
    """Purge error: part of Purge."""

    message: str | None = None


@model
class PurgeRef:
    """Purge ref: argument of queues.messages.purge."""

    ref: str


@model
class Push:
    """Push: response of queues.messages.push."""

    metadata: PullMetadata | None = None


@model
class PushMqQueueMessageJson:
    """Push mq queue message JSON: one of PushMessage."""

    body: Any = None
    content_type: Literal["json"] | None = None
    delay_seconds: int | float | None = None
    """Seconds."""


@model
class PushMqQueueMessageText:
    """Push mq queue message text: one of PushMessage."""

    body: str | None = None
    content_type: Literal["text"] | None = None
    delay_seconds: int | float | None = None
    """Seconds."""


PushMessage = PushMqQueueMessageText | PushMqQueueMessageJson


class Messages(Resource):
    """Queue messages: `cf.queues.messages`."""

    def push(
        self, queue_id: str, *, account_id: str, body: Any = UNSET,
        content_type: Literal["text", "json"] | str | Unset = UNSET, delay_seconds: float | Unset = UNSET,
    ) -> Reply[Push | None]:
        """Push queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/push/"""
        return self._call(
            "queues.messages.push", "POST", "/accounts/{account_id}/queues/{queue_id}/messages", locals(), Push,
        )

    def ack(
        self, queue_id: str, *, account_id: str, acks: Sequence[AckParam | Ack | Mapping[str, Any]] | Unset = UNSET,
        retries: Sequence[AckRetry | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Ack | None]:
        """Ack queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/ack (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/ack/"""
        return self._call(
            "queues.messages.ack", "POST", "/accounts/{account_id}/queues/{queue_id}/messages/ack", locals(), Ack,
        )

    def bulk_push(
        self, queue_id: str, *, account_id: str, delay_seconds: float | Unset = UNSET,
        messages: Sequence[PushMessage | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Push | None]:
        """Queue messages: bulk push: POST /accounts/{account_id}/queues/{queue_id}/messages/batch (permission: Queues
        Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/bulk_push/"""
        return self._call(
            "queues.messages.bulk_push", "POST", "/accounts/{account_id}/queues/{queue_id}/messages/batch", locals(),
            Push,
        )

    def peek(self, queue_id: str, *, account_id: str, batch_size: float | Unset = UNSET) -> Reply[Peek | None]:
        """Peek queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/peek.
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/peek/"""
        return self._call(
            "queues.messages.peek", "POST", "/accounts/{account_id}/queues/{queue_id}/messages/peek", locals(), Peek,
        )

    def preview(self, *, queue_id: str, account_id: str, batch_size: float | Unset = UNSET) -> Reply[Preview]:
        """Preview queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/preview (permission: Queues
        Read or Workers Scripts Read)."""
        return self._call(
            "queues.messages.preview", "POST", "/accounts/{account_id}/queues/{queue_id}/messages/preview", locals(),
            Preview,
        )

    def ack_preview(
        self, *, queue_id: str, account_id: str, acks: Sequence[AckParam | Ack | Mapping[str, Any]] | Unset = UNSET,
        retries: Sequence[AckRetry | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[AckPreview]:
        """Queue messages: ack preview: POST /accounts/{account_id}/queues/{queue_id}/messages/preview/ack (permission:
        Queues Write or Workers Scripts Write)."""
        return self._call(
            "queues.messages.ack_preview", "POST", "/accounts/{account_id}/queues/{queue_id}/messages/preview/ack",
            locals(), AckPreview,
        )

    def pull(
        self, queue_id: str, *, account_id: str, batch_size: float | Unset = UNSET,
        visibility_timeout_ms: float | Unset = UNSET,
    ) -> Reply[Pull | None]:
        """Pull queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/pull (permission: Queues Write or
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/pull/"""
        return self._call(
            "queues.messages.pull", "POST", "/accounts/{account_id}/queues/{queue_id}/messages/pull", locals(), Pull,
        )

    def purge(
        self, queue_id: str, *, account_id: str, refs: Sequence[PurgeRef | Mapping[str, Any]],
    ) -> Reply[Purge | None]:
        """Purge queue messages: POST /accounts/{account_id}/queues/{queue_id}/messages/purge.
        https://developers.cloudflare.com/api/resources/queues/subresources/messages/methods/purge/"""
        return self._call(
            "queues.messages.purge", "POST", "/accounts/{account_id}/queues/{queue_id}/messages/purge", locals(), Purge,
        )
