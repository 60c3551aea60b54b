"""`cf.queues.subscriptions`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union


@union
class Source:
    """Source: part of Subscription.

    What a variant lacks is None."""

    type: Literal[
        "images", "kv", "r2", "superSlurper", "vectorize", "workersAi.model", "workersBuilds.worker", "workers.script",
        "workflows.workflow",
    ] | None
    ai_model_name: str | None
    worker_name: str | None
    script_tag: str | None
    workflow_name: str | None


@model
class Destination:
    """Destination: argument of queues.subscriptions.create."""

    queue_id: str
    type: Literal["queues.queue"] | str


@model
class MqEventSourceImages(Source):
    """Mq event source images: one of Source."""

    type: Literal["images"] | None = None


@model
class MqEventSourceKV(Source):
    """Mq event source KV: one of Source."""

    type: Literal["kv"] | None = None


@model
class MqEventSourceR2(Source):
    """Mq event source R2: one of Source."""

    type: Literal["r2"] | None = None


@model
class MqEventSourceSuperSlurper(Source):
    """Mq event source super slurper: one of Source."""

    type: Literal["superSlurper"] | None = None


@model
class MqEventSourceVectorize(Source):
    """Mq event source vectorize: one of Source."""

    type: Literal["vectorize"] | None = None


@model
class MqEventSourceWorkersAIModel(Source):
    """Mq event source workers AI model: one of Source."""

    ai_model_name: str | None = renamed("model_name", default=None)
    type: Literal["workersAi.model"] | None = None


@model
class MqEventSourceWorkersAIModelParam:
    """Mq event source workers AI model param: one of SourceParam."""

    model_name: str | None = None
    type: Literal["workersAi.model"] | None = None


@model
class MqEventSourceWorkersBuildsWorker(Source):
    """Mq event source workers builds worker: one of Source."""

    type: Literal["workersBuilds.worker"] | None = None
    worker_name: str | None = None


@model
class MqEventSourceWorkersScript(Source):
    """Mq event source workers script: one of Source."""

    script_tag: str | None = None
    type: Literal["workers.script"] | None = None


@model
class MqEventSourceWorkflow(Source):
    """Mq event source workflow: one of Source."""

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


SourceParam = (
    MqEventSourceImages | MqEventSourceKV | MqEventSourceR2 | MqEventSourceSuperSlurper | MqEventSourceVectorize
    | MqEventSourceWorkersAIModelParam | MqEventSourceWorkersBuildsWorker | MqEventSourceWorkersScript
    | MqEventSourceWorkflow
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

    def create(
        self, *, account_id: str, destination: Destination | Mapping[str, Any] | Unset = UNSET,
        enabled: bool | Unset = UNSET, events: Sequence[str] | Unset = UNSET, name: str | Unset = UNSET,
        source: SourceParam | Source | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Subscription]:
        """Create a queue subscription: POST /accounts/{account_id}/event_subscriptions/subscriptions (permission:
        Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/create/"""
        return self._call(
            "queues.subscriptions.create", "POST", "/accounts/{account_id}/event_subscriptions/subscriptions", locals(),
            Subscription,
        )

    def get(self, subscription_id: str, *, account_id: str) -> Reply[Subscription]:
        """Get a queue subscription: GET /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}
        (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/get/"""
        return self._call(
            "queues.subscriptions.get", "GET",
            "/accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}", locals(), Subscription,
        )

    def update(
        self, subscription_id: str, *, account_id: str,
        destination: Destination | Mapping[str, Any] | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        events: Sequence[str] | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Reply[Subscription]:
        """Update a queue subscription: PATCH /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}
        (permission: Queues Write or Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/update/"""
        return self._call(
            "queues.subscriptions.update", "PATCH",
            "/accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}", locals(), Subscription,
        )

    def delete(self, subscription_id: str, *, account_id: str) -> Reply[Subscription | None]:
        """Delete a queue subscription: DELETE
        /accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id} (permission: Queues Write or Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/queues/subresources/subscriptions/methods/delete/"""
        return self._call(
            "queues.subscriptions.delete", "DELETE",
            "/accounts/{account_id}/event_subscriptions/subscriptions/{subscription_id}", locals(), Subscription,
        )
