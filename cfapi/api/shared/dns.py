"""Classes that `cf.dns` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import Moment, model


@model
class ByTime:
    """By time: response of dns_firewall.analytics.reports.bytimes.get."""

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
class DNSReport:
    """DNS report: response of dns_firewall.analytics.reports.get."""

    data: list[ReportData]
    data_lag: int | float
    max: Any
    min: Any
    query: ReportQuery
    rows: int | float
    totals: Any


@model
class ReportData:
    """Report data: part of DNSReport."""

    dimensions: list[str]
    metrics: list[int | float]


@model
class ReportQuery:
    """Report query: part of DNSReport."""

    dimensions: list[str]
    limit: int
    metrics: list[str]
    since: Moment
    until: Moment
    filters: str | None = None
    sort: list[str] | None = None
