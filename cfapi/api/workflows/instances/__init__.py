"""`cf.workflows.instances`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.workflows import DefaultRetention

if TYPE_CHECKING:
    from cfapi.api.workflows.instances.events import Events
    from cfapi.api.workflows.instances.status import StatusResource


@model
class BatchTerminate:
    """Batch terminate: response of workflows.instances.batch_terminate."""

    instances_terminated: int | float = renamed("instancesTerminated")
    status: Literal["ok", "already_running"] | str


@model
class Body:
    """Body: argument of workflows.instances.bulk."""

    instance_id: str | None = None
    instance_retention: DefaultRetention | None = None
    location_hint: Literal[
        "wnam", "weur", "enam", "eeur", "apac", "apac-ne", "apac-se", "oc", "sam", "afr", "me",
    ] | str | None = None
    params: str | None = None


@model
class Instance:
    """Instance: response of workflows.instances.get."""

    end: Moment | None = None
    error: InstanceError | None = None
    output: str | int | float
    params: Any = None
    queued: Moment
    rollback: InstanceRollback | None = None
    start: Moment | None = None
    status: Literal[
        "queued", "running", "paused", "errored", "terminated", "complete", "waitingForPause", "waiting", "rollingBack",
    ] | str
    step_count: int
    steps: list[InstanceStep]
    success: bool | None = None
    trigger: InstanceDetailsTrigger
    version_id: str = renamed("versionId")
    """UUID."""
    schedule: InstanceSchedule | None = None


@model
class InstanceAttempt:
    """Instance attempt: part of InstanceStep."""

    end: Moment | None = None
    error: InstanceError | None = None
    start: Moment
    success: bool | None = None


@model
class InstanceBulkResult:
    """Instance bulk result: response of workflows.instances.create."""

    id: str
    status: Literal[
        "queued", "running", "paused", "errored", "terminated", "complete", "waitingForPause", "waiting", "rollingBack",
    ] | str
    version_id: str
    """UUID."""
    workflow_id: str
    """UUID."""
    trigger_source: Literal["unknown", "api", "binding", "event", "cron"] | str | None = None


@model
class InstanceConfig:
    """Instance config: part of InstanceStep."""

    retries: InstanceRetries
    timeout: str | int | float
    sensitive: Literal["output"] | str | None = None


@model
class InstanceDetailsTrigger:
    """Instance details trigger: part of Instance."""

    source: Literal["unknown", "api", "binding", "event", "cron"] | str


@model
class InstanceError:
    """Instance error: part of Instance."""

    message: str
    name: str


@model
class InstanceItem:
    """Instance item: response of workflows.instances.list."""

    id: str
    created_on: Moment
    ended_on: Moment | None = None
    modified_on: Moment
    started_on: Moment | None = None
    status: Literal[
        "queued", "running", "paused", "errored", "terminated", "complete", "waitingForPause", "waiting", "rollingBack",
    ] | str
    version_id: str
    """UUID."""
    workflow_id: str
    """UUID."""
    trigger_source: Literal["unknown", "api", "binding", "event", "cron"] | str | None = None


@model
class InstanceRetries:
    """Instance retries: part of InstanceConfig."""

    delay: str | int | float
    limit: int | float
    backoff: Literal["constant", "linear", "exponential"] | str | None = None


@model
class InstanceRollback:
    """Instance rollback: part of Instance."""

    error: InstanceError | None = None
    outcome: Literal["complete", "failed"] | str


@model
class InstanceSchedule:
    """Instance schedule: part of Instance."""

    cron: str
    scheduled_time: int | float = renamed("scheduledTime")


@model
class InstanceStep:
    """Instance step: part of Instance."""

    attempts: list[InstanceAttempt] | None = None
    config: InstanceConfig | None = None
    end: Moment | None = None
    name: str | None = None
    output: str | None = None
    start: Moment | None = None
    success: bool | None = None
    type: Literal["step", "rollback", "sleep", "termination", "waitForEvent"] | str
    error: InstanceError | None = None
    finished: bool | None = None
    trigger: InstanceTrigger | None = None
    event_type: str | None = None


@model
class InstanceTrigger:
    """Instance trigger: part of InstanceStep."""

    source: str


@model
class Step:
    """Step: response of workflows.instances.step."""

    error: InstanceError | None = None
    status: Literal[
        "queued", "running", "paused", "errored", "terminated", "complete", "waitingForPause", "waiting", "rollingBack",
    ] | str
    event_type: str | None = None
    output: Any = None


@model
class Terminate:
    """Terminate: response of workflows.instances.get_terminate."""

    status: Literal["running", "not_running"] | str


InstanceLocationHint = Literal[
    "wnam", "weur", "enam", "eeur", "apac", "apac-ne", "apac-se", "oc", "sam", "afr", "me",
] | str
InstanceStatus = Literal[
    "queued", "running", "paused", "errored", "terminated", "complete", "waitingForPause", "waiting", "rollingBack",
] | str


class Instances(Resource):
    """Workflow instances: `cf.workflows.instances`."""

    @cached_property
    def events(self) -> Events:
        from cfapi.api.workflows.instances.events import Events
        return Events(self._session)

    @cached_property
    def status(self) -> StatusResource:
        from cfapi.api.workflows.instances.status import StatusResource
        return StatusResource(self._session)

    def list(
        self, workflow_name: str, *, account_id: str, cursor: str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET, date_start: datetime | str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, status: InstanceStatus | Unset = UNSET,
    ) -> Pages[InstanceItem]:
        """List workflow instances: GET /accounts/{account_id}/workflows/{workflow_name}/instances (permission: Workers
        Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/list/"""
        return self._pages(
            "workflows.instances.list", "GET", "/accounts/{account_id}/workflows/{workflow_name}/instances", locals(),
            InstanceItem, paging=Paging(size=100),
        )

    def create(
        self, workflow_name: str, *, account_id: str, instance_id: str | Unset = UNSET,
        instance_retention: DefaultRetention | Mapping[str, Any] | Unset = UNSET,
        location_hint: InstanceLocationHint | Unset = UNSET, params: str | Unset = UNSET,
    ) -> Reply[InstanceBulkResult]:
        """Create a workflow instance: POST /accounts/{account_id}/workflows/{workflow_name}/instances (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/create/"""
        return self._call(
            "workflows.instances.create", "POST", "/accounts/{account_id}/workflows/{workflow_name}/instances",
            locals(), InstanceBulkResult,
        )

    def bulk(
        self, workflow_name: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]],
    ) -> Pages[InstanceBulkResult]:
        """Bulk workflow instances: POST /accounts/{account_id}/workflows/{workflow_name}/instances/batch (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/bulk/"""
        return self._pages(
            "workflows.instances.bulk", "POST", "/accounts/{account_id}/workflows/{workflow_name}/instances/batch",
            locals(), InstanceBulkResult, whole="body", paging=Paging(kind="single"),
        )

    def batch_terminate(
        self, *, workflow_name: str, account_id: str, body: Sequence[str] | Unset = UNSET,
    ) -> Reply[BatchTerminate]:
        """Workflow instances: batch terminate: POST
        /accounts/{account_id}/workflows/{workflow_name}/instances/batch/terminate (permission: Workers Scripts
        Write)."""
        return self._call(
            "workflows.instances.batch_terminate", "POST",
            "/accounts/{account_id}/workflows/{workflow_name}/instances/batch/terminate", locals(), BatchTerminate,
            whole="body",
        )

    def get_terminate(self, *, workflow_name: str, account_id: str) -> Reply[Terminate]:
        """Workflow instances: get terminate: GET /accounts/{account_id}/workflows/{workflow_name}/instances/terminate
        (permission: Workers Tail Read or Workers Scripts Read)."""
        return self._call(
            "workflows.instances.get_terminate", "GET",
            "/accounts/{account_id}/workflows/{workflow_name}/instances/terminate", locals(), Terminate,
        )

    def get(
        self, instance_id: str, *, account_id: str, workflow_name: str,
        order: Literal["asc", "desc"] | str | Unset = UNSET, simple: Literal["true", "false"] | str | Unset = UNSET,
    ) -> Reply[Instance]:
        """Get a workflow instance: GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/get/"""
        return self._call(
            "workflows.instances.get", "GET",
            "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}", locals(), Instance,
        )

    def step(
        self, instance_id: str, *, account_id: str, workflow_name: str, name: str,
        type: Literal["step", "waitForEvent"] | str, attempt: int | Unset = UNSET,
    ) -> Reply[Step]:
        """Step workflow instances: GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/step.
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/step/"""
        return self._call(
            "workflows.instances.step", "GET",
            "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/step", locals(), Step,
        )
