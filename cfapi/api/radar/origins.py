"""`cf.radar.origins`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import OriginDateRange, OriginTimestamps
from cfapi.api.shared.browser_rendering import NameAndValue


@model
class Annotation:
    """Annotation: part of SummaryConfidenceInfo."""

    data_source: Literal[
        "ALL", "AI_BOTS", "AI_GATEWAY", "BGP", "BOTS", "CONNECTION_ANOMALY", "CT", "DNS", "DNS_MAGNITUDE", "DNS_AS112",
        "DOS", "EMAIL_ROUTING", "EMAIL_SECURITY", "FW", "FW_PG", "HTTP", "HTTP_CONTROL", "HTTP_CRAWLER_REFERER",
        "HTTP_ORIGINS", "IQI", "LEAKED_CREDENTIALS", "NET", "ROBOTS_TXT", "SPEED", "WORKERS_AI",
    ] | str = renamed("dataSource")
    description: str
    end_date: Moment = renamed("endDate")
    event_type: Literal[
        "EVENT", "GENERAL", "OUTAGE", "PARTIAL_PROJECTION", "PIPELINE", "TRAFFIC_ANOMALY",
    ] | str = renamed("eventType")
    is_instantaneous: bool = renamed("isInstantaneous")
    linked_url: str = renamed("linkedUrl")
    """URI."""
    start_date: Moment = renamed("startDate")


@model
class Origin:
    """Origin: response of radar.origins.list."""

    regions: list[OriginRegion]
    slug: str


@model
class OriginRegion:
    """Origin region: part of Origin."""

    region: str


@model
class OriginResponse:
    """Origin response: response of radar.origins.get."""

    origin: Origin


@model
class Summary:
    """Summary: response of radar.origins.summary."""

    meta: SummaryMeta
    summary_0: dict[str, Any]


@model
class SummaryConfidenceInfo:
    """Summary confidence info: part of SummaryMeta."""

    annotations: list[Annotation]
    level: int


@model
class SummaryMeta:
    """Summary meta: part of Summary."""

    confidence_info: SummaryConfidenceInfo = renamed("confidenceInfo")
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    units: list[NameAndValue]


@model
class Timeseries:
    """Timeseries: response of radar.origins.timeseries."""

    meta: TimeseriesMeta


@model
class TimeseriesGroups:
    """Timeseries groups: response of radar.origins.timeseries_groups."""

    meta: TimeseriesMeta
    serie_0: OriginTimestamps


@model
class TimeseriesMeta:
    """Timeseries meta: part of Timeseries."""

    agg_interval: Literal[
        "FIFTEEN_MINUTES", "ONE_HOUR", "ONE_DAY", "ONE_WEEK", "ONE_MONTH",
    ] | str = renamed("aggInterval")
    confidence_info: SummaryConfidenceInfo = renamed("confidenceInfo")
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    units: list[NameAndValue]


OriginMetric = Literal[
    "CONNECTION_FAILURES", "REQUESTS", "RESPONSE_HEADER_RECEIVE_DURATION", "TCP_HANDSHAKE_DURATION", "TCP_RTT",
    "TLS_HANDSHAKE_DURATION",
] | str


class Origins(Resource):
    """Radar origins: `cf.radar.origins`."""

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
    ) -> Pages[Origin]:
        """List radar origins: GET /radar/origins (permission: User Details Read)."""
        return self._pages(
            "radar.origins.list", "GET", "/radar/origins", locals(), Origin,
            paging=Paging(kind="offset", items="result.origins", per_page="limit"),
        )

    def summary(
        self, *, dimension: Literal["ORIGIN", "REGION", "SUCCESS_RATE", "PERCENTILE"] | str,
        name: Sequence[str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        limit_per_group: int | Unset = UNSET,
        origin: Sequence[Literal["AMAZON", "GOOGLE", "MICROSOFT", "ORACLE"] | str] | Unset = UNSET,
        metric: OriginMetric | Unset = UNSET, region: Sequence[str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
    ) -> Reply[Summary]:
        """Summary radar origins: GET /radar/origins/summary/{dimension} (permission: User Details Read)."""
        return self._call(
            "radar.origins.summary", "GET", "/radar/origins/summary/{dimension}", locals(), Summary,
            wire={
                "date_range": "dateRange", "date_start": "dateStart", "date_end": "dateEnd",
                "limit_per_group": "limitPerGroup",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        origin: Sequence[Literal["AMAZON", "GOOGLE", "MICROSOFT", "ORACLE"] | str] | Unset = UNSET,
        metric: OriginMetric | Unset = UNSET, region: Sequence[str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
    ) -> Reply[Timeseries]:
        """Timeseries radar origins: GET /radar/origins/timeseries (permission: User Details Read)."""
        return self._call(
            "radar.origins.timeseries", "GET", "/radar/origins/timeseries", locals(), Timeseries,
            wire={
                "agg_interval": "aggInterval", "date_range": "dateRange", "date_start": "dateStart",
                "date_end": "dateEnd",
            },
        )

    def timeseries_groups(
        self, *, dimension: Literal["ORIGIN", "REGION", "SUCCESS_RATE", "PERCENTILE"] | str,
        agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        origin: Sequence[Literal["AMAZON", "GOOGLE", "MICROSOFT", "ORACLE"] | str] | Unset = UNSET,
        metric: OriginMetric | Unset = UNSET, region: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
    ) -> Reply[TimeseriesGroups]:
        """Radar origins: timeseries groups: GET /radar/origins/timeseries_groups/{dimension} (permission: User Details
        Read)."""
        return self._call(
            "radar.origins.timeseries_groups", "GET", "/radar/origins/timeseries_groups/{dimension}", locals(),
            TimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_range": "dateRange", "date_start": "dateStart",
                "date_end": "dateEnd", "limit_per_group": "limitPerGroup",
            },
        )

    def get(
        self, *, slug: Literal["AMAZON", "GOOGLE", "MICROSOFT", "ORACLE"] | str,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
    ) -> Reply[OriginResponse]:
        """Get a radar origin: GET /radar/origins/{slug} (permission: User Details Read)."""
        return self._call("radar.origins.get", "GET", "/radar/origins/{slug}", locals(), OriginResponse)
