"""`cf.speed.pages`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.speed import LabeledRegion, Test

if TYPE_CHECKING:
    from cfapi.api.speed.pages.tests import Tests


@model
class Page:
    """Page: response of speed.pages.list."""

    region: LabeledRegion | None = None
    schedule_frequency: Literal["DAILY", "WEEKLY"] | str | None = renamed("scheduleFrequency", default=None)
    tests: list[Test] | None = None
    url: str | None = None


@model
class Trend:
    """Trend: response of speed.pages.trend."""

    cls: list[int | float | None] | None = None
    fcp: list[int | float | None] | None = None
    lcp: list[int | float | None] | None = None
    performance_score: list[int | float | None] | None = renamed("performanceScore", default=None)
    si: list[int | float | None] | None = None
    tbt: list[int | float | None] | None = None
    ttfb: list[int | float | None] | None = None
    tti: list[int | float | None] | None = None


PageRegion = Literal[
    "asia-east1", "asia-northeast1", "asia-northeast2", "asia-south1", "asia-southeast1", "australia-southeast1",
    "europe-north1", "europe-southwest1", "europe-west1", "europe-west2", "europe-west3", "europe-west4",
    "europe-west8", "europe-west9", "me-west1", "southamerica-east1", "us-central1", "us-east1", "us-east4",
    "us-south1", "us-west1",
] | str


class SpeedPages(Resource):
    """Speed pages: `cf.speed.pages`."""

    @cached_property
    def tests(self) -> Tests:
        from cfapi.api.speed.pages.tests import Tests
        return Tests(self._session)

    def list(self, *, zone_id: str) -> Pages[Page]:
        """List speed pages: GET /zones/{zone_id}/speed_api/pages (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/methods/list/"""
        return self._pages(
            "speed.pages.list", "GET", "/zones/{zone_id}/speed_api/pages", locals(), Page, paging=Paging(kind="single"),
        )

    def trend(
        self, url: str, *, zone_id: str, device_type: Literal["DESKTOP", "MOBILE"] | str, metrics: str,
        region: PageRegion, start: datetime | str, tz: str, end: datetime | str | Unset = UNSET,
    ) -> Reply[Trend]:
        """Trend speed pages: GET /zones/{zone_id}/speed_api/pages/{url}/trend (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/methods/trend/"""
        return self._call(
            "speed.pages.trend", "GET", "/zones/{zone_id}/speed_api/pages/{url}/trend", locals(), Trend,
            wire={"device_type": "deviceType"},
        )
