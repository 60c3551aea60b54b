"""`cf.speed.schedule`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.speed import Schedule, Test


@model
class ScheduleCreateResult:
    """Schedule create result: response of speed.schedule.create."""

    schedule: SpeedSchedule | None = None
    test: Test | None = None


@model
class SpeedSchedule:
    """Speed schedule: response of speed.schedule.get."""

    frequency: Literal["DAILY", "WEEKLY"] | str | None = None
    region: Literal[
        "asia-east1", "asia-northeast1", "asia-northeast2", "asia-south1", "asia-southeast1", "australia-southeast1",
        "europe-north1", "europe-southwest1", "europe-west1", "europe-west2", "europe-west3", "europe-west4",
        "europe-west8", "europe-west9", "me-west1", "southamerica-east1", "us-central1", "us-east1", "us-east4",
        "us-south1", "us-west1",
    ] | str | None = None
    url: str | None = None


ScheduleRegion = Literal[
    "asia-east1", "asia-northeast1", "asia-northeast2", "asia-south1", "asia-southeast1", "australia-southeast1",
    "europe-north1", "europe-southwest1", "europe-west1", "europe-west2", "europe-west3", "europe-west4",
    "europe-west8", "europe-west9", "me-west1", "southamerica-east1", "us-central1", "us-east1", "us-east4",
    "us-south1", "us-west1",
] | str


class ScheduleResource(Resource):
    """Speed schedule: `cf.speed.schedule`."""

    def get(self, url: str, *, zone_id: str, region: ScheduleRegion | Unset = UNSET) -> Reply[SpeedSchedule]:
        """Get speed schedule: GET /zones/{zone_id}/speed_api/schedule/{url} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/get/"""
        return self._call(
            "speed.schedule.get", "GET", "/zones/{zone_id}/speed_api/schedule/{url}", locals(), SpeedSchedule,
        )

    def create(
        self, url: str, *, zone_id: str, frequency: Literal["DAILY", "WEEKLY"] | str | Unset = UNSET,
        region: ScheduleRegion | Unset = UNSET,
    ) -> Reply[ScheduleCreateResult | None]:
        """Create speed schedule: POST /zones/{zone_id}/speed_api/schedule/{url} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/create/"""
        return self._call(
            "speed.schedule.create", "POST", "/zones/{zone_id}/speed_api/schedule/{url}", locals(),
            ScheduleCreateResult, query="frequency region",
        )

    def delete(self, url: str, *, zone_id: str, region: ScheduleRegion | Unset = UNSET) -> Reply[Schedule | None]:
        """Delete speed schedule: DELETE /zones/{zone_id}/speed_api/schedule/{url} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/delete/"""
        return self._call(
            "speed.schedule.delete", "DELETE", "/zones/{zone_id}/speed_api/schedule/{url}", locals(), Schedule,
        )
