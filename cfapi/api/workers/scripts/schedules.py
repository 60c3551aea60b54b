"""`cf.workers.scripts.schedules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Moment, Resource, model
from cfapi.api.shared.workers import ScheduleUpdateBody


@model
class Schedule:
    """Schedule: part of ScheduleSchedule."""

    cron: str
    created_on: Moment | None = None
    modified_on: Moment | None = None


@model
class ScheduleSchedule:
    """Schedule schedule: response of workers.scripts.schedules.get."""

    schedules: list[Schedule]


class Schedules(Resource):
    """Script schedules: `cf.workers.scripts.schedules`."""

    async def get(self, script_name: str, *, account_id: str) -> ScheduleSchedule:
        """Get script schedules: GET /accounts/{account_id}/workers/scripts/{script_name}/schedules (permission: Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/get/"""
        return await self._call(
            "workers.scripts.schedules.get", "GET", "/accounts/{account_id}/workers/scripts/{script_name}/schedules",
            locals(), ScheduleSchedule,
        )

    async def update(
        self, script_name: str, *, account_id: str, body: Sequence[ScheduleUpdateBody | Mapping[str, Any]],
    ) -> ScheduleSchedule:
        """Update script schedules: PUT /accounts/{account_id}/workers/scripts/{script_name}/schedules (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/update/"""
        return await self._call(
            "workers.scripts.schedules.update", "PUT", "/accounts/{account_id}/workers/scripts/{script_name}/schedules",
            locals(), ScheduleSchedule, whole="body",
        )
