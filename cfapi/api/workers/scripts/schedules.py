"""`cf.workers.scripts.schedules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Moment, Reply, Resource, model


@model
class Body:
    """Body: argument of workers.scripts.schedules.update."""

    cron: str


@model
class Schedule:
    """Schedule: part of WorkersSchedule."""

    cron: str
    created_on: Moment | None = None
    modified_on: Moment | None = None


@model
class WorkersSchedule:
    """Workers schedule: response of workers.scripts.schedules.get."""

    schedules: list[Schedule]


class Schedules(Resource):
    """Script schedules: `cf.workers.scripts.schedules`."""

    def get(self, script_name: str, *, account_id: str) -> Reply[WorkersSchedule]:
        """Get script schedules: GET /accounts/{account_id}/workers/scripts/{script_name}/schedules (permission: Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/get/"""
        return self._call(
            "workers.scripts.schedules.get", "GET", "/accounts/{account_id}/workers/scripts/{script_name}/schedules",
            locals(), WorkersSchedule,
        )

    def update(
        self, script_name: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]],
    ) -> Reply[WorkersSchedule]:
        """Update script schedules: PUT /accounts/{account_id}/workers/scripts/{script_name}/schedules (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/update/"""
        return self._call(
            "workers.scripts.schedules.update", "PUT", "/accounts/{account_id}/workers/scripts/{script_name}/schedules",
            locals(), WorkersSchedule, whole="body",
        )
