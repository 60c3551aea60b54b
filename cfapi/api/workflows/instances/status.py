"""`cf.workflows.instances.status`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class From:
    """From: argument of workflows.instances.status.edit."""

    name: str
    count: int | None = None
    type: Literal["do", "sleep", "waitForEvent"] | str | None = None


@model
class Status:
    """Status: response of workflows.instances.status.edit."""

    status: Literal[
        "queued", "running", "paused", "errored", "terminated", "complete", "waitingForPause", "waiting", "rollingBack",
    ] | str
    timestamp: Moment


class StatusResource(Resource):
    """Instance status: `cf.workflows.instances.status`."""

    def edit(
        self, instance_id: str, *, account_id: str, workflow_name: str,
        status: Literal["pause", "resume", "terminate", "restart"] | str | Unset = UNSET,
        rollback: bool | None | Unset = UNSET, from_: From | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[Status]:
        """Edit instance status: PATCH /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/status
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/status/methods/edit/"""
        return self._call(
            "workflows.instances.status.edit", "PATCH",
            "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/status", locals(), Status,
            wire={"from_": "from"},
        )
