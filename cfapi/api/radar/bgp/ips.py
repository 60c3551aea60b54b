"""`cf.radar.bgp.ips`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import CTSummaryConfidenceInfo, OriginDateRange
from cfapi.api.shared.browser_rendering import NameAndValue


@model
class Timeseries:
    """Timeseries: response of radar.bgp.ips.timeseries."""

    meta: TimeseriesMeta
    serie_0: TimeseriesSerie


@model
class TimeseriesASNData:
    """Timeseries ASN data: part of TimeseriesDelay."""

    delay_secs: int | float = renamed("delaySecs")
    """Seconds."""
    delay_str: str = renamed("delayStr")
    healthy: bool
    latest: TimeseriesLatest


@model
class TimeseriesCountryData:
    """Timeseries country data: part of TimeseriesDelay."""

    delay_secs: int | float = renamed("delaySecs")
    """Seconds."""
    delay_str: str = renamed("delayStr")
    healthy: bool
    latest: TimeseriesCountryDataLatest


@model
class TimeseriesCountryDataLatest:
    """Timeseries country data latest: part of TimeseriesCountryData."""

    count: int | float
    timestamp: int | float


@model
class TimeseriesDelay:
    """Timeseries delay: part of TimeseriesMeta."""

    asn_data: TimeseriesASNData
    country_data: TimeseriesCountryData
    healthy: bool
    now_ts: int | float = renamed("nowTs")


@model
class TimeseriesLatest:
    """Timeseries latest: part of TimeseriesASNData."""

    entries_count: int | float
    path: str
    timestamp: int | float


@model
class TimeseriesMeta:
    """Timeseries meta: part of Timeseries."""

    agg_interval: Literal[
        "FIFTEEN_MINUTES", "ONE_HOUR", "ONE_DAY", "ONE_WEEK", "ONE_MONTH",
    ] | str = renamed("aggInterval")
    confidence_info: CTSummaryConfidenceInfo = renamed("confidenceInfo")
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    units: list[NameAndValue]
    delay: TimeseriesDelay | None = None


@model
class TimeseriesSerie:
    """Timeseries serie: part of Timeseries."""

    ipv4: list[str]
    ipv6: list[str]
    timestamps: list[Moment]


@model
class TopAses:
    """Top ases: response of radar.bgp.ips.top.ases."""

    anchor_ts: Moment = renamed("anchorTs")
    asns: list[TopAsesASN]
    country: str | None = None
    metric: str


@model
class TopAsesASN:
    """Top ases ASN: part of TopAses."""

    asn: int
    v4_24s: int
    v6_48s: int


class IPs(Resource):
    """BGP IPs: `cf.radar.bgp.ips`."""

    @cached_property
    def top(self) -> TopResource:
        return TopResource(self._session)

    def timeseries(
        self, *, asn: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, include_delay: bool | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Timeseries]:
        """Timeseries BGP IPs: GET /radar/bgp/ips/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/ips/methods/timeseries/"""
        return self._call(
            "radar.bgp.ips.timeseries", "GET", "/radar/bgp/ips/timeseries", locals(), Timeseries,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "include_delay": "includeDelay", "ip_version": "ipVersion",
            },
        )


class TopResource(Resource):
    """IP top: `cf.radar.bgp.ips.top`."""

    def ases(
        self, *, country: str | Unset = UNSET, date: datetime | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        metric: Literal["v4_24s", "v6_48s"] | str | Unset = UNSET,
    ) -> Reply[TopAses]:
        """Ases IP top: GET /radar/bgp/ips/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/ips/subresources/top/methods/ases/"""
        return self._call("radar.bgp.ips.top.ases", "GET", "/radar/bgp/ips/top/ases", locals(), TopAses)
