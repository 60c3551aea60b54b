"""`cf.queues.subscriptions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed


@model
class Destination:
    """Destination: argument of queues.subscriptions.create."""

    queue_id: str
    type: Literal["queues.queue"] | str


@model
class SourceMqEventSourceImages:
    """Source mq event source images: one of Source."""

    type: Literal["images"] | None = None


@model
class SourceMqEventSourceKV:
    """Source mq event source KV: one of Source."""

    type: Literal["kv"] | None = None


@model
class SourceMqEventSourceR2:
    """Source mq event source R2: one of Source."""

    type: Literal["r2"] | None = None


@model
class SourceMqEventSourceSuperSlurper:
    """Source mq event source super slurper: one of Source."""

    type: Literal["superSlurper"] | None = None


@model
class SourceMqEventSourceVectorize:
    """Source mq event source vectorize: one of Source."""

    type: Literal["vectorize"] | None = None


@model
class SourceMqEventSourceWorkersAIModel:
    """Source mq event source workers AI model: one of Source."""

    ai_model_name: str | None = renamed("model_name", default=None)
    type: Literal["workersAi.model"] | None = None


@model
class SourceMqEventSourceWorkersAIModelParam:
    """Source mq event source workers AI model param: one of SourceParam."""

    model_name: str | None = None
    type: Literal["workersAi.model"] | None = None


@model
class SourceMqEventSourceWorkersBuildsWorker:
    """Source mq event source workers builds worker: one of Source."""

    type: Literal["workersBuilds.worker"] | None = None
    worker_name: str | None = None


@model
class SourceMqEventSourceWorkersScript:
    """Source mq event source workers script: one of Source."""

    script_tag: str | None = None
    type: Literal["workers.script"] | None = None


@model
class SourceMqEventSourceWorkflow:
    """Source mq event source workflow: one of Source."""

    type: Literal["workflows.workflow"] | None = None
    workflow_name: str | None = None


@model
class Subscription:
    """Subscription: response of queues.subscriptions.list."""

    id: str
    created_at: Moment
    destination: Destination | None = None
    enabled: bool | None = None
    events: list[str] | None = None
    modified_at: Moment
    name: str
    source: Source | None = None


Source = (
    SourceMqEventSourceImages | SourceMqEventSourceKV | SourceMqEventSourceR2 | SourceMqEventSourceSuperSlurper
    | SourceMqEventSourceVectorize | SourceMqEventSourceWorkersAIModel | SourceMqEventSourceWorkersBuildsWorker
    | SourceMqEventSourceWorkersScript | SourceMqEventSourceWorkflow
)
SourceParam = (
    SourceMqEventSourceImages | SourceMqEventSourceKV | SourceMqEventSourceR2 | SourceMqEventSourceSuperSlurper
    | SourceMqEventSourceVectorize | SourceMqEventSourceWorkersAIModelParam | SourceMqEventSourceWorkersBuildsWorker
    | SourceMqEventSourceWorkersScript | SourceMqEventSourceWorkflow
)


class Subscriptions(Resource):
    """Queue subscriptions: `cf.queues.subscriptions`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: Literal["created_at", "name", "enabled", "source"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Subscription]:
        """List queue subscriptions: GET /accounts/{account_id}/event_subscriptions/subscriptions (permission: Queues
        Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/list/"""
        return self._pages(
            "queues.subscriptions.list", "GET", "/accounts/{account_id}/event_subscriptions/subscriptions", locals(),
            Subscription, paging=Paging(size=100),
        )

    async def create(
        self, *, account_id: str, destination: Destination | Mapping[str, Any] | Unset = UNSET,
        enabled: bool | Unset = UNSET, events: Sequence[str] | Unset = UNSET, name: str | Unset = UNSET,
        source: SourceParam | Mapping[str, Any] | Unset = UNSET,
    ) -> Subscription:
        """Create a queue subscription: POST /accounts/{account_id}/event_subscriptions/subscriptions (permission:
        Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/create/"""
        return await self._call(
            "queues.subscriptions.create", "POST", "/accounts/{account_id}/event_subscriptions/subscriptions", locals(),
            Subscription,
        )

    async def get(self, subscription_id: str, *, account_id: str) -> Subscription:
        """Get a queue subscription: GET /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}
        (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/get/"""
        return await self._call(
            "queues.subscriptions.get", "GET",
            "/accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}", locals(), Subscription,
        )

    async def update(
        self, subscription_id: str, *, account_id: str,
        destination: Destination | Mapping[str, Any] | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        events: Sequence[str] | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Subscription:
        """Update a queue subscription: PATCH /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}
        (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/update/"""
        return await self._call(
            "queues.subscriptions.update", "PATCH",
            "/accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}", locals(), Subscription,
        )

    async def delete(self, subscription_id: str, *, account_id: str) -> Subscription | None:
        """Delete a queue subscription: DELETE
        /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id} (permission: Queues Write or Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/delete/"""
        return await self._call(
            "queues.subscriptions.delete", "DELETE",
            "/accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}", locals(), Subscription,
        )
