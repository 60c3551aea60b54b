"""`cf.dns.analytics.reports`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from cfapi.encoding import UNSET, Unset, path
from cfapi.model import Moment, model
from cfapi.resource import Resource


@model
class ByTime:
    """By time: answer of dns.analytics.reports.bytimes.get."""

    data: list[ByTimeData]
    data_lag: int | float
    max: Any
    min: Any
    query: ByTimeQuery
    rows: int | float
    time_intervals: list[list[Moment]]
    totals: Any


@model
class ByTimeData:
    """By time data: part of ByTime."""

    dimensions: list[str]
    metrics: list[list[int | float]]


@model
class ByTimeQuery:
    """By time query: part of ByTime."""

    dimensions: list[str]
    limit: int
    metrics: list[str]
    since: Moment
    time_delta: Literal["all", "auto", "year", "quarter", "month", "week", "day", "hour", "dekaminute", "minute"] | str
    until: Moment
    filters: str | None = None
    sort: list[str] | None = None


@model
class Report:
    """Report: answer of dns.analytics.reports.get."""

    data: list[ReportData]
    data_lag: int | float
    max: Any
    min: Any
    query: ReportQuery
    rows: int | float
    totals: Any


@model
class ReportData:
    """Report data: part of Report."""

    dimensions: list[str]
    metrics: list[int | float]


@model
class ReportQuery:
    """Report query: part of Report."""

    dimensions: list[str]
    limit: int
    metrics: list[str]
    since: Moment
    until: Moment
    filters: str | None = None
    sort: list[str] | None = None


BytimeTimeDelta = Literal[
    "all", "auto", "year", "quarter", "month", "week", "day", "hour", "dekaminute", "minute",
] | str


class Reports(Resource):
    """Analytics reports: `cf.dns.analytics.reports`."""

    @cached_property
    def bytimes(self) -> Bytimes:
        return Bytimes(self._session)

    async def get(
        self, *, zone_id: str, dimensions: str | Unset = UNSET, filters: str | Unset = UNSET,
        limit: int | Unset = UNSET, metrics: str | Unset = UNSET, since: datetime | str | Unset = UNSET,
        sort: str | Unset = UNSET, until: datetime | str | Unset = UNSET,
    ) -> Report:
        """Get analytics reports (deprecated): GET /zones/{zone_id}/dns_analytics/report (permission: Analytics Read).

        https://developers.cloudflare.com/api/resources/dns/subresources/analytics/subresources/reports/methods/get/"""
        return await self._call(
            "dns.analytics.reports.get", "GET", path("/zones/{zone_id}/dns_analytics/report", zone_id=zone_id), Report,
            query={
                "dimensions": dimensions, "filters": filters, "limit": limit, "metrics": metrics, "since": since,
                "sort": sort, "until": until,
            },
        )


class Bytimes(Resource):
    """Report bytimes: `cf.dns.analytics.reports.bytimes`."""

    async def get(
        self, *, zone_id: str, dimensions: str | Unset = UNSET, filters: str | Unset = UNSET,
        limit: int | Unset = UNSET, metrics: str | Unset = UNSET, since: datetime | str | Unset = UNSET,
        sort: str | Unset = UNSET, time_delta: BytimeTimeDelta | Unset = UNSET, until: datetime | str | Unset = UNSET,
    ) -> ByTime:
        """Get report bytimes (deprecated): GET /zones/{zone_id}/dns_analytics/report/bytime (permission: Analytics
        Read).

        https://developers.cloudflare.com/api/resources/dns/subresources/analytics/subresources/reports/subresources/bytimes/methods/get/"""
        return await self._call(
            "dns.analytics.reports.bytimes.get", "GET",
            path("/zones/{zone_id}/dns_analytics/report/bytime", zone_id=zone_id), ByTime,
            query={
                "dimensions": dimensions, "filters": filters, "limit": limit, "metrics": metrics, "since": since,
                "sort": sort, "time_delta": time_delta, "until": until,
            },
        )
