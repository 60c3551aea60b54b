"""`cf.workflows`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.workflows.instances import Instances
    from cfapi.api.workflows.versions import Versions


@model
class Concurrency:
    """Concurrency: argument of workflows.update."""

    limit: int | None = None


@model
class DefaultRetention:
    """Default retention: argument of workflows.update."""

    error_retention: int | str | None = None
    success_retention: int | str | None = None


@model
class Limits:
    """Limits: argument of workflows.update."""

    steps: int | None = None
    """At least 1."""


@model
class Schedule:
    """Schedule: part of Workflow."""

    cron: str
    next_instance: str


@model
class ScheduleParam:
    """Schedule param: argument of workflows.update."""

    cron: str


@model
class Workflow:
    """Workflow: response of workflows.list."""

    id: str
    """UUID."""
    class_name: str
    created_on: Moment
    instances: dict[str, int | float]
    modified_on: Moment
    name: str
    script_name: str
    triggered_on: Moment | None = None
    schedules: list[Schedule] | None = None
    script_deleted: bool | None = None


@model
class WorkflowDeleteResult:
    """Workflow delete result: response of workflows.delete."""

    status: Literal["ok"] | str
    success: bool | None = None


@model
class WorkflowUpdateResult:
    """Workflow update result: response of workflows.update."""

    id: str
    """UUID."""
    class_name: str
    created_on: Moment
    is_deleted: int | float
    modified_on: Moment
    name: str
    script_name: str
    terminator_running: int | float
    triggered_on: Moment | None = None
    version_id: str
    """UUID."""


class Workflows(Resource):
    """Workflows: `cf.workflows`."""

    @cached_property
    def instances(self) -> Instances:
        from cfapi.api.workflows.instances import Instances
        return Instances(self._session)

    @cached_property
    def versions(self) -> Versions:
        from cfapi.api.workflows.versions import Versions
        return Versions(self._session)

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Workflow]:
        """List workflows: GET /accounts/{account_id}/workflows (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/methods/list/"""
        return self._pages(
            "workflows.list", "GET", "/accounts/{account_id}/workflows", locals(), Workflow, paging=Paging(size=100),
        )

    def get(self, workflow_name: str, *, account_id: str) -> Reply[Workflow]:
        """Get a workflow: GET /accounts/{account_id}/workflows/{workflow_name} (permission: Workers Tail Read or
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/methods/get/"""
        return self._call(
            "workflows.get", "GET", "/accounts/{account_id}/workflows/{workflow_name}", locals(), Workflow,
        )

    def update(
        self, workflow_name: str, *, account_id: str, class_name: str, script_name: str,
        concurrency: Concurrency | Mapping[str, Any] | Unset = UNSET,
        default_retention: DefaultRetention | Mapping[str, Any] | Unset = UNSET,
        limits: Limits | Mapping[str, Any] | Unset = UNSET,
        schedules: Sequence[ScheduleParam | Schedule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[WorkflowUpdateResult]:
        """Update a workflow: PUT /accounts/{account_id}/workflows/{workflow_name} (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/methods/update/"""
        return self._call(
            "workflows.update", "PUT", "/accounts/{account_id}/workflows/{workflow_name}", locals(),
            WorkflowUpdateResult,
        )

    def delete(self, workflow_name: str, *, account_id: str) -> Reply[WorkflowDeleteResult]:
        """Delete a workflow: DELETE /accounts/{account_id}/workflows/{workflow_name} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workflows/methods/delete/"""
        return self._call(
            "workflows.delete", "DELETE", "/accounts/{account_id}/workflows/{workflow_name}", locals(),
            WorkflowDeleteResult,
        )
