"""`cf.speed`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Moment, Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.speed.availabilities import Availabilities
    from cfapi.api.speed.pages import SpeedPages
    from cfapi.api.speed.schedule import ScheduleResource


@model
class LabeledRegion:
    """Labeled region: response of speed.availabilities.list."""

    label: str | None = None
    value: Literal[
        "asia-east1", "asia-northeast1", "asia-northeast2", "asia-south1", "asia-southeast1", "australia-southeast1",
        "europe-north1", "europe-southwest1", "europe-west1", "europe-west2", "europe-west3", "europe-west4",
        "europe-west8", "europe-west9", "me-west1", "southamerica-east1", "us-central1", "us-east1", "us-east4",
        "us-south1", "us-west1",
    ] | str | None = None


@model
class LighthouseReport:
    """Lighthouse report: part of Test."""

    cls: int | float | None = None
    device_type: Literal["DESKTOP", "MOBILE"] | str | None = renamed("deviceType", default=None)
    error: LighthouseReportError | None = None
    fcp: int | float | None = None
    json_report_url: str | None = renamed("jsonReportUrl", default=None)
    lcp: int | float | None = None
    performance_score: int | float | None = renamed("performanceScore", default=None)
    si: int | float | None = None
    state: Literal["RUNNING", "COMPLETE", "FAILED"] | str | None = None
    tbt: int | float | None = None
    ttfb: int | float | None = None
    tti: int | float | None = None


@model
class LighthouseReportError:
    """Lighthouse report error: part of LighthouseReport."""

    code: Literal["NOT_REACHABLE", "DNS_FAILURE", "NOT_HTML", "LIGHTHOUSE_TIMEOUT", "UNKNOWN"] | str | None = None
    detail: str | None = None
    final_displayed_url: str | None = renamed("finalDisplayedUrl", default=None)


@model
class Schedule:
    """Schedule: response of speed.pages.tests.delete."""

    count: int | float | None = None


@model
class Test:
    """Test: response of speed.pages.tests.list."""

    id: str | None = None
    date: Moment | None = None
    desktop_report: LighthouseReport | None = renamed("desktopReport", default=None)
    mobile_report: LighthouseReport | None = renamed("mobileReport", default=None)
    region: LabeledRegion | None = None
    schedule_frequency: Literal["DAILY", "WEEKLY"] | str | None = renamed("scheduleFrequency", default=None)
    url: str | None = None


class SpeedResource(Resource):
    """Speed: `cf.speed`."""

    @cached_property
    def availabilities(self) -> Availabilities:
        from cfapi.api.speed.availabilities import Availabilities
        return Availabilities(self._session)

    @cached_property
    def pages(self) -> SpeedPages:
        from cfapi.api.speed.pages import SpeedPages
        return SpeedPages(self._session)

    @cached_property
    def schedule(self) -> ScheduleResource:
        from cfapi.api.speed.schedule import ScheduleResource
        return ScheduleResource(self._session)
