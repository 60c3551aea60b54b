"""`cf.radar.attacks.layer3`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import (
    AseMeta, BotSummary, BotTimeseriesGroups, CTSummaryMeta, CTTimeseries, CTTimeseriesMeta,
    HTTPTimeseriesGroupIPVersion, SummaryIPVersion, TopBrowser,
)
from cfapi.api.radar.attacks import LocationOrigin, LocationTarget


@model
class BitrateSummary:
    """Bitrate summary: part of SummaryBitrate."""

    one_gbps_to_ten_gbps: str = renamed("_1_GBPS_TO_10_GBPS")
    ten_gbps_to_one_hundred_gbps: str = renamed("_10_GBPS_TO_100_GBPS")
    five_hundred_mbps_to_one_gbps: str = renamed("_500_MBPS_TO_1_GBPS")
    over_100_gbps: str = renamed("OVER_100_GBPS")
    under_500_mbps: str = renamed("UNDER_500_MBPS")


@model
class DurationSummary:
    """Duration summary: part of SummaryDuration."""

    one_hour_to_three_hours: str = renamed("_1_HOUR_TO_3_HOURS")
    ten_mins_to_twenty_mins: str = renamed("_10_MINS_TO_20_MINS")
    twenty_mins_to_forty_mins: str = renamed("_20_MINS_TO_40_MINS")
    forty_mins_to_one_hour: str = renamed("_40_MINS_TO_1_HOUR")
    over_3_hours: str = renamed("OVER_3_HOURS")
    under_10_mins: str = renamed("UNDER_10_MINS")


@model
class Summary:
    """Summary: part of SummaryProtocol."""

    gre: str = renamed("GRE")
    icmp: str = renamed("ICMP")
    tcp: str = renamed("TCP")
    udp: str = renamed("UDP")


@model
class SummaryBitrate:
    """Summary bitrate: response of radar.attacks.layer3.summary.bitrate."""

    meta: CTSummaryMeta
    summary_0: BitrateSummary


@model
class SummaryDuration:
    """Summary duration: response of radar.attacks.layer3.summary.duration."""

    meta: CTSummaryMeta
    summary_0: DurationSummary


@model
class SummaryProtocol:
    """Summary protocol: response of radar.attacks.layer3.summary.protocol."""

    meta: CTSummaryMeta
    summary_0: Summary


@model
class TimeseriesGroupBitrate:
    """Timeseries group bitrate: response of radar.attacks.layer3.timeseries_groups.bitrate."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupBitrateSerie


@model
class TimeseriesGroupBitrateSerie:
    """Timeseries group bitrate serie: part of TimeseriesGroupBitrate."""

    one_gbps_to_ten_gbps: list[str] = renamed("_1_GBPS_TO_10_GBPS")
    ten_gbps_to_one_hundred_gbps: list[str] = renamed("_10_GBPS_TO_100_GBPS")
    five_hundred_mbps_to_one_gbps: list[str] = renamed("_500_MBPS_TO_1_GBPS")
    over_100_gbps: list[str] = renamed("OVER_100_GBPS")
    timestamps: list[Moment]
    under_500_mbps: list[str] = renamed("UNDER_500_MBPS")


@model
class TimeseriesGroupDuration:
    """Timeseries group duration: response of radar.attacks.layer3.timeseries_groups.duration."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupDurationSerie


@model
class TimeseriesGroupDurationSerie:
    """Timeseries group duration serie: part of TimeseriesGroupDuration."""

    one_hour_to_three_hours: list[str] = renamed("_1_HOUR_TO_3_HOURS")
    ten_mins_to_twenty_mins: list[str] = renamed("_10_MINS_TO_20_MINS")
    twenty_mins_to_forty_mins: list[str] = renamed("_20_MINS_TO_40_MINS")
    forty_mins_to_one_hour: list[str] = renamed("_40_MINS_TO_1_HOUR")
    over_3_hours: list[str] = renamed("OVER_3_HOURS")
    timestamps: list[Moment]
    under_10_mins: list[str] = renamed("UNDER_10_MINS")


@model
class TimeseriesGroupProtocol:
    """Timeseries group protocol: response of radar.attacks.layer3.timeseries_groups.protocol."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupProtocolSerie


@model
class TimeseriesGroupProtocolSerie:
    """Timeseries group protocol serie: part of TimeseriesGroupProtocol."""

    gre: list[str] = renamed("GRE")
    icmp: list[str] = renamed("ICMP")
    tcp: list[str] = renamed("TCP")
    timestamps: list[Moment]
    udp: list[str] = renamed("UDP")


@model
class Top:
    """Top: part of TopAttacks."""

    origin_country_alpha2: str = renamed("originCountryAlpha2")
    origin_country_name: str = renamed("originCountryName")
    value: str


@model
class TopAttacks:
    """Top attacks: response of radar.attacks.layer3.top.attacks."""

    meta: AseMeta
    top_0: list[Top]


Layer3Dimension = Literal["PROTOCOL", "IP_VERSION", "VECTOR", "DURATION", "BITRATE", "VERTICAL", "INDUSTRY"] | str


class Layer3Resource(Resource):
    """Attack layer3: `cf.radar.attacks.layer3`."""

    @cached_property
    def summary(self) -> SummaryResource:
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        return TimeseriesGroups(self._session)

    @cached_property
    def top(self) -> TopResource:
        return TopResource(self._session)

    def summary_v2(
        self, dimension: Layer3Dimension, *, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Attack layer3: summary v2: GET /radar/attacks/layer3/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/summary_v2/"""
        return self._call(
            "radar.attacks.layer3.summary_v2", "GET", "/radar/attacks/layer3/summary/{dimension}", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        metric: Literal["BYTES", "BYTES_OLD"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE_CHANGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[CTTimeseries]:
        """Timeseries attack layer3: GET /radar/attacks/layer3/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/timeseries/"""
        return self._call(
            "radar.attacks.layer3.timeseries", "GET", "/radar/attacks/layer3/timeseries", locals(), CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    def timeseries_groups_v2(
        self, dimension: Layer3Dimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Attack layer3: timeseries groups v2: GET /radar/attacks/layer3/timeseries_groups/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups_v2", "GET", "/radar/attacks/layer3/timeseries_groups/{dimension}",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
            },
        )


class SummaryResource(Resource):
    """Layer3 summary: `cf.radar.attacks.layer3.summary`."""

    @deprecated("radar.attacks.layer3.summary.bitrate is deprecated; use radar.attacks.layer3.summary_v2")
    def bitrate(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[SummaryBitrate]:
        """Bitrate layer3 summary (deprecated): GET /radar/attacks/layer3/summary/bitrate (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/bitrate/"""
        return self._call(
            "radar.attacks.layer3.summary.bitrate", "GET", "/radar/attacks/layer3/summary/bitrate", locals(),
            SummaryBitrate,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.attacks.layer3.summary.duration is deprecated; use radar.attacks.layer3.summary_v2")
    def duration(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[SummaryDuration]:
        """Duration layer3 summary (deprecated): GET /radar/attacks/layer3/summary/duration (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/duration/"""
        return self._call(
            "radar.attacks.layer3.summary.duration", "GET", "/radar/attacks/layer3/summary/duration", locals(),
            SummaryDuration,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.attacks.layer3.summary.industry is deprecated; use radar.attacks.layer3.summary_v2")
    def industry(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Industry layer3 summary (deprecated): GET /radar/attacks/layer3/summary/industry (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/industry/"""
        return self._call(
            "radar.attacks.layer3.summary.industry", "GET", "/radar/attacks/layer3/summary/industry", locals(),
            BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.attacks.layer3.summary.ip_version is deprecated; use radar.attacks.layer3.summary_v2")
    def ip_version(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[SummaryIPVersion]:
        """Layer3 summary: IP version (deprecated): GET /radar/attacks/layer3/summary/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/ip_version/"""
        return self._call(
            "radar.attacks.layer3.summary.ip_version", "GET", "/radar/attacks/layer3/summary/ip_version", locals(),
            SummaryIPVersion, wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    @deprecated("radar.attacks.layer3.summary.protocol is deprecated; use radar.attacks.layer3.summary_v2")
    def protocol(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryProtocol]:
        """Protocol layer3 summary (deprecated): GET /radar/attacks/layer3/summary/protocol (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/protocol/"""
        return self._call(
            "radar.attacks.layer3.summary.protocol", "GET", "/radar/attacks/layer3/summary/protocol", locals(),
            SummaryProtocol,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.attacks.layer3.summary.vector is deprecated; use radar.attacks.layer3.summary_v2")
    def vector(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Vector layer3 summary (deprecated): GET /radar/attacks/layer3/summary/vector (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/vector/"""
        return self._call(
            "radar.attacks.layer3.summary.vector", "GET", "/radar/attacks/layer3/summary/vector", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.attacks.layer3.summary.vertical is deprecated; use radar.attacks.layer3.summary_v2")
    def vertical(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Vertical layer3 summary (deprecated): GET /radar/attacks/layer3/summary/vertical (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/vertical/"""
        return self._call(
            "radar.attacks.layer3.summary.vertical", "GET", "/radar/attacks/layer3/summary/vertical", locals(),
            BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup",
            },
        )


class TimeseriesGroups(Resource):
    """Layer3 timeseries groups: `cf.radar.attacks.layer3.timeseries_groups`."""

    @deprecated("radar.attacks.layer3.timeseries_groups.bitrate is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    def bitrate(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupBitrate]:
        """Bitrate layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/bitrate
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/bitrate/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups.bitrate", "GET", "/radar/attacks/layer3/timeseries_groups/bitrate",
            locals(), TimeseriesGroupBitrate,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.attacks.layer3.timeseries_groups.duration is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    def duration(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupDuration]:
        """Duration layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/duration
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/duration/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups.duration", "GET",
            "/radar/attacks/layer3/timeseries_groups/duration", locals(), TimeseriesGroupDuration,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.attacks.layer3.timeseries_groups.industry is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    def industry(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Industry layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/industry
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/industry/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups.industry", "GET",
            "/radar/attacks/layer3/timeseries_groups/industry", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.attacks.layer3.timeseries_groups.ip_version is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    def ip_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[HTTPTimeseriesGroupIPVersion]:
        """Layer3 timeseries groups: IP version (deprecated): GET /radar/attacks/layer3/timeseries_groups/ip_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/ip_version/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups.ip_version", "GET",
            "/radar/attacks/layer3/timeseries_groups/ip_version", locals(), HTTPTimeseriesGroupIPVersion,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )

    @deprecated("radar.attacks.layer3.timeseries_groups.protocol is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    def protocol(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[TimeseriesGroupProtocol]:
        """Protocol layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/protocol
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/protocol/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups.protocol", "GET",
            "/radar/attacks/layer3/timeseries_groups/protocol", locals(), TimeseriesGroupProtocol,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.attacks.layer3.timeseries_groups.vector is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    def vector(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Vector layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/vector (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/vector/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups.vector", "GET", "/radar/attacks/layer3/timeseries_groups/vector",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.attacks.layer3.timeseries_groups.vertical is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    def vertical(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Vertical layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/vertical
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/vertical/"""
        return self._call(
            "radar.attacks.layer3.timeseries_groups.vertical", "GET",
            "/radar/attacks/layer3/timeseries_groups/vertical", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
            },
        )


class TopResource(Resource):
    """Layer3 top: `cf.radar.attacks.layer3.top`."""

    @cached_property
    def locations(self) -> Locations:
        return Locations(self._session)

    def attacks(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        limit_direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET, limit_per_location: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        magnitude: Literal["MITIGATED_BYTES", "MITIGATED_ATTACKS"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN_MAX"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[TopAttacks]:
        """Attacks layer3 top: GET /radar/attacks/layer3/top/attacks (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/attacks/"""
        return self._call(
            "radar.attacks.layer3.top.attacks", "GET", "/radar/attacks/layer3/top/attacks", locals(), TopAttacks,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
                "limit_direction": "limitDirection", "limit_per_location": "limitPerLocation",
            },
        )

    @deprecated("radar.attacks.layer3.top.industry is deprecated")
    def industry(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[TopBrowser]:
        """Industry layer3 top (deprecated): GET /radar/attacks/layer3/top/industry (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/industry/"""
        return self._call(
            "radar.attacks.layer3.top.industry", "GET", "/radar/attacks/layer3/top/industry", locals(), TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.attacks.layer3.top.vertical is deprecated")
    def vertical(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[TopBrowser]:
        """Vertical layer3 top (deprecated): GET /radar/attacks/layer3/top/vertical (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/vertical/"""
        return self._call(
            "radar.attacks.layer3.top.vertical", "GET", "/radar/attacks/layer3/top/vertical", locals(), TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )


class Locations(Resource):
    """Top locations: `cf.radar.attacks.layer3.top.locations`."""

    def origin(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[LocationOrigin]:
        """Origin top locations: GET /radar/attacks/layer3/top/locations/origin (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/subresources/locations/methods/origin/"""
        return self._call(
            "radar.attacks.layer3.top.locations.origin", "GET", "/radar/attacks/layer3/top/locations/origin", locals(),
            LocationOrigin,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    def target(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "ICMP", "GRE"] | str] | Unset = UNSET,
    ) -> Reply[LocationTarget]:
        """Target top locations: GET /radar/attacks/layer3/top/locations/target (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/subresources/locations/methods/target/"""
        return self._call(
            "radar.attacks.layer3.top.locations.target", "GET", "/radar/attacks/layer3/top/locations/target", locals(),
            LocationTarget,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )
