"""`cf.radar.email.routing`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import (
    As112TimeseriesGroupIPVersion, BotSummary, BotTimeseriesGroups, CTSummaryMeta, CTTimeseriesMeta, SummaryIPVersion,
)
from cfapi.api.radar.email import SummaryARC, TimeseriesGroupARC


@model
class EncryptedSummary:
    """Encrypted summary: part of SummaryEncrypted."""

    encrypted: str = renamed("ENCRYPTED")
    not_encrypted: str = renamed("NOT_ENCRYPTED")


@model
class SummaryEncrypted:
    """Summary encrypted: response of radar.email.routing.summary.encrypted."""

    meta: CTSummaryMeta
    summary_0: EncryptedSummary


@model
class TimeseriesGroupEncrypted:
    """Timeseries group encrypted: response of radar.email.routing.timeseries_groups.encrypted."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupEncryptedSerie


@model
class TimeseriesGroupEncryptedSerie:
    """Timeseries group encrypted serie: part of TimeseriesGroupEncrypted."""

    encrypted: list[str] = renamed("ENCRYPTED")
    not_encrypted: list[str] = renamed("NOT_ENCRYPTED")


RoutingDimension = Literal["IP_VERSION", "ENCRYPTED", "ARC", "DKIM", "DMARC", "SPF"] | str


class RoutingResource(Resource):
    """Email routing: `cf.radar.email.routing`."""

    @cached_property
    def summary(self) -> SummaryResource:
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        return TimeseriesGroups(self._session)

    def summary_v2(
        self, dimension: RoutingDimension, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Email routing: summary v2: GET /radar/email/routing/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/methods/summary_v2/"""
        return self._call(
            "radar.email.routing.summary_v2", "GET", "/radar/email/routing/summary/{dimension}", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup",
            },
        )

    def timeseries_groups_v2(
        self, dimension: RoutingDimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Email routing: timeseries groups v2: GET /radar/email/routing/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.email.routing.timeseries_groups_v2", "GET", "/radar/email/routing/timeseries_groups/{dimension}",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
            },
        )


class SummaryResource(Resource):
    """Routing summary: `cf.radar.email.routing.summary`."""

    @deprecated("radar.email.routing.summary.arc is deprecated; use radar.email.routing.summary_v2")
    def arc(
        self, *, date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[SummaryARC]:
        """Arc routing summary (deprecated): GET /radar/email/routing/summary/arc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/arc/"""
        return self._call(
            "radar.email.routing.summary.arc", "GET", "/radar/email/routing/summary/arc", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.summary.dkim is deprecated; use radar.email.routing.summary_v2")
    def dkim(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[SummaryARC]:
        """Dkim routing summary (deprecated): GET /radar/email/routing/summary/dkim (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/dkim/"""
        return self._call(
            "radar.email.routing.summary.dkim", "GET", "/radar/email/routing/summary/dkim", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.summary.dmarc is deprecated; use radar.email.routing.summary_v2")
    def dmarc(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[SummaryARC]:
        """Dmarc routing summary (deprecated): GET /radar/email/routing/summary/dmarc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/dmarc/"""
        return self._call(
            "radar.email.routing.summary.dmarc", "GET", "/radar/email/routing/summary/dmarc", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.summary.encrypted is deprecated; use radar.email.routing.summary_v2")
    def encrypted(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[SummaryEncrypted]:
        """Encrypted routing summary (deprecated): GET /radar/email/routing/summary/encrypted (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/encrypted/"""
        return self._call(
            "radar.email.routing.summary.encrypted", "GET", "/radar/email/routing/summary/encrypted", locals(),
            SummaryEncrypted,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.summary.ip_version is deprecated; use radar.email.routing.summary_v2")
    def ip_version(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[SummaryIPVersion]:
        """Routing summary: IP version (deprecated): GET /radar/email/routing/summary/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/ip_version/"""
        return self._call(
            "radar.email.routing.summary.ip_version", "GET", "/radar/email/routing/summary/ip_version", locals(),
            SummaryIPVersion, wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    @deprecated("radar.email.routing.summary.spf is deprecated; use radar.email.routing.summary_v2")
    def spf(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryARC]:
        """Spf routing summary (deprecated): GET /radar/email/routing/summary/spf (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/spf/"""
        return self._call(
            "radar.email.routing.summary.spf", "GET", "/radar/email/routing/summary/spf", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )


class TimeseriesGroups(Resource):
    """Routing timeseries groups: `cf.radar.email.routing.timeseries_groups`."""

    @deprecated("radar.email.routing.timeseries_groups.arc is deprecated; use radar.email.routing.timeseries_groups_v2")
    def arc(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupARC]:
        """Arc routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/arc (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/arc/"""
        return self._call(
            "radar.email.routing.timeseries_groups.arc", "GET", "/radar/email/routing/timeseries_groups/arc", locals(),
            TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.timeseries_groups.dkim is deprecated; use radar.email.routing.timeseries_groups_v2")
    def dkim(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupARC]:
        """Dkim routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/dkim (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/dkim/"""
        return self._call(
            "radar.email.routing.timeseries_groups.dkim", "GET", "/radar/email/routing/timeseries_groups/dkim",
            locals(), TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.timeseries_groups.dmarc is deprecated; use radar.email.routing.timeseries_groups_v2")
    def dmarc(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupARC]:
        """Dmarc routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/dmarc (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/dmarc/"""
        return self._call(
            "radar.email.routing.timeseries_groups.dmarc", "GET", "/radar/email/routing/timeseries_groups/dmarc",
            locals(), TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.timeseries_groups.encrypted is deprecated; use radar.email.routing.timeseries_groups_v2")
    def encrypted(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupEncrypted]:
        """Encrypted routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/encrypted
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/encrypted/"""
        return self._call(
            "radar.email.routing.timeseries_groups.encrypted", "GET",
            "/radar/email/routing/timeseries_groups/encrypted", locals(), TimeseriesGroupEncrypted,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )

    @deprecated("radar.email.routing.timeseries_groups.ip_version is deprecated; use radar.email.routing.timeseries_groups_v2")
    def ip_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> Reply[As112TimeseriesGroupIPVersion]:
        """Routing timeseries groups: IP version (deprecated): GET /radar/email/routing/timeseries_groups/ip_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/ip_version/"""
        return self._call(
            "radar.email.routing.timeseries_groups.ip_version", "GET",
            "/radar/email/routing/timeseries_groups/ip_version", locals(), As112TimeseriesGroupIPVersion,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )

    @deprecated("radar.email.routing.timeseries_groups.spf is deprecated; use radar.email.routing.timeseries_groups_v2")
    def spf(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        encrypted: Sequence[Literal["ENCRYPTED", "NOT_ENCRYPTED"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupARC]:
        """Spf routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/spf (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/spf/"""
        return self._call(
            "radar.email.routing.timeseries_groups.spf", "GET", "/radar/email/routing/timeseries_groups/spf", locals(),
            TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "ip_version": "ipVersion",
            },
        )
