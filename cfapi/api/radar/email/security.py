"""`cf.radar.email.security`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import BotSummary, BotTimeseriesGroups, CTSummaryMeta, CTTimeseriesMeta, TopBrowser
from cfapi.api.radar.email import SummaryARC, TimeseriesGroupARC


@model
class SummaryMalicious:
    """Summary malicious: response of radar.email.security.summary.malicious."""

    meta: CTSummaryMeta
    summary_0: SummaryMaliciousSummary


@model
class SummaryMaliciousSummary:
    """Summary malicious summary: part of SummaryMalicious."""

    malicious: str = renamed("MALICIOUS")
    not_malicious: str = renamed("NOT_MALICIOUS")


@model
class SummarySpam:
    """Summary spam: response of radar.email.security.summary.spam."""

    meta: CTSummaryMeta
    summary_0: SummarySpamSummary


@model
class SummarySpamSummary:
    """Summary spam summary: part of SummarySpam."""

    not_spam: str = renamed("NOT_SPAM")
    spam: str = renamed("SPAM")


@model
class SummarySpoof:
    """Summary spoof: response of radar.email.security.summary.spoof."""

    meta: CTSummaryMeta
    summary_0: SummarySpoofSummary


@model
class SummarySpoofSummary:
    """Summary spoof summary: part of SummarySpoof."""

    not_spoof: str = renamed("NOT_SPOOF")
    spoof: str = renamed("SPOOF")


@model
class SummaryTLSVersion:
    """Summary TLS version: response of radar.email.security.summary.tls_version."""

    meta: CTSummaryMeta
    summary_0: SummaryTLSVersionSummary


@model
class SummaryTLSVersionSummary:
    """Summary TLS version summary: part of SummaryTLSVersion."""

    tls_1_0: str = renamed("TLS 1.0")
    tls_1_1: str = renamed("TLS 1.1")
    tls_1_2: str = renamed("TLS 1.2")
    tls_1_3: str = renamed("TLS 1.3")


@model
class SummaryThreatCategory:
    """Summary threat category: response of radar.email.security.summary.threat_category."""

    meta: CTSummaryMeta
    summary_0: SummaryThreatCategorySummary


@model
class SummaryThreatCategorySummary:
    """Summary threat category summary: part of SummaryThreatCategory."""

    brand_impersonation: str = renamed("BrandImpersonation")
    credential_harvester: str = renamed("CredentialHarvester")
    identity_deception: str = renamed("IdentityDeception")
    link: str = renamed("Link")


@model
class TimeseriesGroupMalicious:
    """Timeseries group malicious: response of radar.email.security.timeseries_groups.malicious."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupMaliciousSerie


@model
class TimeseriesGroupMaliciousSerie:
    """Timeseries group malicious serie: part of TimeseriesGroupMalicious."""

    malicious: list[str] = renamed("MALICIOUS")
    not_malicious: list[str] = renamed("NOT_MALICIOUS")


@model
class TimeseriesGroupSpam:
    """Timeseries group spam: response of radar.email.security.timeseries_groups.spam."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupSpamSerie


@model
class TimeseriesGroupSpamSerie:
    """Timeseries group spam serie: part of TimeseriesGroupSpam."""

    not_spam: list[str] = renamed("NOT_SPAM")
    spam: list[str] = renamed("SPAM")


@model
class TimeseriesGroupSpoof:
    """Timeseries group spoof: response of radar.email.security.timeseries_groups.spoof."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupSpoofSerie


@model
class TimeseriesGroupSpoofSerie:
    """Timeseries group spoof serie: part of TimeseriesGroupSpoof."""

    not_spoof: list[str] = renamed("NOT_SPOOF")
    spoof: list[str] = renamed("SPOOF")


@model
class TimeseriesGroupTLSVersion:
    """Timeseries group TLS version: response of radar.email.security.timeseries_groups.tls_version."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupTLSVersionSerie


@model
class TimeseriesGroupTLSVersionSerie:
    """Timeseries group TLS version serie: part of TimeseriesGroupTLSVersion."""

    tls_1_0: list[str] = renamed("TLS 1.0")
    tls_1_1: list[str] = renamed("TLS 1.1")
    tls_1_2: list[str] = renamed("TLS 1.2")
    tls_1_3: list[str] = renamed("TLS 1.3")


@model
class TimeseriesGroupThreatCategory:
    """Timeseries group threat category: response of radar.email.security.timeseries_groups.threat_category."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupThreatCategorySerie


@model
class TimeseriesGroupThreatCategorySerie:
    """Timeseries group threat category serie: part of TimeseriesGroupThreatCategory."""

    brand_impersonation: list[str] = renamed("BrandImpersonation")
    credential_harvester: list[str] = renamed("CredentialHarvester")
    identity_deception: list[str] = renamed("IdentityDeception")
    link: list[str] = renamed("Link")


SecurityDimension = Literal[
    "SPAM", "MALICIOUS", "SPOOF", "THREAT_CATEGORY", "ARC", "DKIM", "DMARC", "SPF", "TLS_VERSION",
] | str


class SecurityResource(Resource):
    """Email security: `cf.radar.email.security`."""

    @cached_property
    def summary(self) -> SummaryResource:
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        return TimeseriesGroups(self._session)

    @cached_property
    def top(self) -> TopResource:
        return TopResource(self._session)

    async def summary_v2(
        self, dimension: SecurityDimension, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> BotSummary:
        """Email security: summary v2: GET /radar/email/security/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/methods/summary_v2/"""
        return await self._call(
            "radar.email.security.summary_v2", "GET", "/radar/email/security/summary/{dimension}", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup", "tls_version": "tlsVersion",
            },
        )

    async def timeseries_groups_v2(
        self, dimension: SecurityDimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> BotTimeseriesGroups:
        """Email security: timeseries groups v2: GET /radar/email/security/timeseries_groups/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/methods/timeseries_groups_v2/"""
        return await self._call(
            "radar.email.security.timeseries_groups_v2", "GET", "/radar/email/security/timeseries_groups/{dimension}",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup", "tls_version": "tlsVersion",
            },
        )


class SummaryResource(Resource):
    """Security summary: `cf.radar.email.security.summary`."""

    @deprecated("radar.email.security.summary.arc is deprecated; use radar.email.security.summary_v2")
    async def arc(
        self, *, date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummaryARC:
        """Arc security summary (deprecated): GET /radar/email/security/summary/arc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/arc/"""
        return await self._call(
            "radar.email.security.summary.arc", "GET", "/radar/email/security/summary/arc", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.dkim is deprecated; use radar.email.security.summary_v2")
    async def dkim(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummaryARC:
        """Dkim security summary (deprecated): GET /radar/email/security/summary/dkim (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/dkim/"""
        return await self._call(
            "radar.email.security.summary.dkim", "GET", "/radar/email/security/summary/dkim", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.dmarc is deprecated; use radar.email.security.summary_v2")
    async def dmarc(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummaryARC:
        """Dmarc security summary (deprecated): GET /radar/email/security/summary/dmarc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/dmarc/"""
        return await self._call(
            "radar.email.security.summary.dmarc", "GET", "/radar/email/security/summary/dmarc", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.malicious is deprecated; use radar.email.security.summary_v2")
    async def malicious(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummaryMalicious:
        """Malicious security summary (deprecated): GET /radar/email/security/summary/malicious (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/malicious/"""
        return await self._call(
            "radar.email.security.summary.malicious", "GET", "/radar/email/security/summary/malicious", locals(),
            SummaryMalicious,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.spam is deprecated; use radar.email.security.summary_v2")
    async def spam(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummarySpam:
        """Spam security summary (deprecated): GET /radar/email/security/summary/spam (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spam/"""
        return await self._call(
            "radar.email.security.summary.spam", "GET", "/radar/email/security/summary/spam", locals(), SummarySpam,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.spf is deprecated; use radar.email.security.summary_v2")
    async def spf(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummaryARC:
        """Spf security summary (deprecated): GET /radar/email/security/summary/spf (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spf/"""
        return await self._call(
            "radar.email.security.summary.spf", "GET", "/radar/email/security/summary/spf", locals(), SummaryARC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.spoof is deprecated; use radar.email.security.summary_v2")
    async def spoof(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummarySpoof:
        """Spoof security summary (deprecated): GET /radar/email/security/summary/spoof (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/spoof/"""
        return await self._call(
            "radar.email.security.summary.spoof", "GET", "/radar/email/security/summary/spoof", locals(), SummarySpoof,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.threat_category is deprecated; use radar.email.security.summary_v2")
    async def threat_category(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> SummaryThreatCategory:
        """Security summary: threat category (deprecated): GET /radar/email/security/summary/threat_category
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/threat_category/"""
        return await self._call(
            "radar.email.security.summary.threat_category", "GET", "/radar/email/security/summary/threat_category",
            locals(), SummaryThreatCategory,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.summary.tls_version is deprecated; use radar.email.security.summary_v2")
    async def tls_version(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> SummaryTLSVersion:
        """Security summary: TLS version (deprecated): GET /radar/email/security/summary/tls_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/summary/methods/tls_version/"""
        return await self._call(
            "radar.email.security.summary.tls_version", "GET", "/radar/email/security/summary/tls_version", locals(),
            SummaryTLSVersion, wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )


class TimeseriesGroups(Resource):
    """Security timeseries groups: `cf.radar.email.security.timeseries_groups`."""

    @deprecated("radar.email.security.timeseries_groups.arc is deprecated; use radar.email.security.timeseries_groups_v2")
    async def arc(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupARC:
        """Arc security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/arc (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/arc/"""
        return await self._call(
            "radar.email.security.timeseries_groups.arc", "GET", "/radar/email/security/timeseries_groups/arc",
            locals(), TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.dkim is deprecated; use radar.email.security.timeseries_groups_v2")
    async def dkim(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupARC:
        """Dkim security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/dkim (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/dkim/"""
        return await self._call(
            "radar.email.security.timeseries_groups.dkim", "GET", "/radar/email/security/timeseries_groups/dkim",
            locals(), TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.dmarc is deprecated; use radar.email.security.timeseries_groups_v2")
    async def dmarc(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupARC:
        """Dmarc security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/dmarc (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/dmarc/"""
        return await self._call(
            "radar.email.security.timeseries_groups.dmarc", "GET", "/radar/email/security/timeseries_groups/dmarc",
            locals(), TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.malicious is deprecated; use radar.email.security.timeseries_groups_v2")
    async def malicious(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupMalicious:
        """Malicious security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/malicious
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/malicious/"""
        return await self._call(
            "radar.email.security.timeseries_groups.malicious", "GET",
            "/radar/email/security/timeseries_groups/malicious", locals(), TimeseriesGroupMalicious,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.spam is deprecated; use radar.email.security.timeseries_groups_v2")
    async def spam(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupSpam:
        """Spam security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/spam (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spam/"""
        return await self._call(
            "radar.email.security.timeseries_groups.spam", "GET", "/radar/email/security/timeseries_groups/spam",
            locals(), TimeseriesGroupSpam,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.spf is deprecated; use radar.email.security.timeseries_groups_v2")
    async def spf(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupARC:
        """Spf security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/spf (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spf/"""
        return await self._call(
            "radar.email.security.timeseries_groups.spf", "GET", "/radar/email/security/timeseries_groups/spf",
            locals(), TimeseriesGroupARC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.spoof is deprecated; use radar.email.security.timeseries_groups_v2")
    async def spoof(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupSpoof:
        """Spoof security timeseries groups (deprecated): GET /radar/email/security/timeseries_groups/spoof (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/spoof/"""
        return await self._call(
            "radar.email.security.timeseries_groups.spoof", "GET", "/radar/email/security/timeseries_groups/spoof",
            locals(), TimeseriesGroupSpoof,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.threat_category is deprecated; use radar.email.security.timeseries_groups_v2")
    async def threat_category(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupThreatCategory:
        """Security timeseries groups: threat category (deprecated): GET
        /radar/email/security/timeseries_groups/threat_category (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/threat_category/"""
        return await self._call(
            "radar.email.security.timeseries_groups.threat_category", "GET",
            "/radar/email/security/timeseries_groups/threat_category", locals(), TimeseriesGroupThreatCategory,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.email.security.timeseries_groups.tls_version is deprecated; use radar.email.security.timeseries_groups_v2")
    async def tls_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
    ) -> TimeseriesGroupTLSVersion:
        """Security timeseries groups: TLS version (deprecated): GET /radar/email/security/timeseries_groups/tls_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/timeseries_groups/methods/tls_version/"""
        return await self._call(
            "radar.email.security.timeseries_groups.tls_version", "GET",
            "/radar/email/security/timeseries_groups/tls_version", locals(), TimeseriesGroupTLSVersion,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )


class TopResource(Resource):
    """Security top: `cf.radar.email.security.top`."""

    @cached_property
    def tlds(self) -> Tlds:
        return Tlds(self._session)


class Tlds(Resource):
    """Top tlds: `cf.radar.email.security.top.tlds`."""

    @cached_property
    def malicious(self) -> MaliciousResource:
        return MaliciousResource(self._session)

    @cached_property
    def spam(self) -> SpamResource:
        return SpamResource(self._session)

    @cached_property
    def spoof(self) -> SpoofResource:
        return SpoofResource(self._session)

    async def get(
        self, *, arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tld_category: Literal["CLASSIC", "COUNTRY"] | str | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TopBrowser:
        """Get top tlds: GET /radar/email/security/top/tlds (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/methods/get/"""
        return await self._call(
            "radar.email.security.top.tlds.get", "GET", "/radar/email/security/top/tlds", locals(), TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tld_category": "tldCategory", "tls_version": "tlsVersion",
            },
        )


class MaliciousResource(Resource):
    """Tld malicious: `cf.radar.email.security.top.tlds.malicious`."""

    async def get(
        self, malicious: Literal["MALICIOUS", "NOT_MALICIOUS"] | str, *,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tld_category: Literal["CLASSIC", "COUNTRY"] | str | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TopBrowser:
        """Get tld malicious: GET /radar/email/security/top/tlds/malicious/{malicious} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/malicious/methods/get/"""
        return await self._call(
            "radar.email.security.top.tlds.malicious.get", "GET",
            "/radar/email/security/top/tlds/malicious/{malicious}", locals(), TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tld_category": "tldCategory", "tls_version": "tlsVersion",
            },
        )


class SpamResource(Resource):
    """Tld spam: `cf.radar.email.security.top.tlds.spam`."""

    async def get(
        self, spam: Literal["SPAM", "NOT_SPAM"] | str, *,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tld_category: Literal["CLASSIC", "COUNTRY"] | str | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TopBrowser:
        """Get tld spam: GET /radar/email/security/top/tlds/spam/{spam} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/spam/methods/get/"""
        return await self._call(
            "radar.email.security.top.tlds.spam.get", "GET", "/radar/email/security/top/tlds/spam/{spam}", locals(),
            TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tld_category": "tldCategory", "tls_version": "tlsVersion",
            },
        )


class SpoofResource(Resource):
    """Tld spoof: `cf.radar.email.security.top.tlds.spoof`."""

    async def get(
        self, spoof: Literal["SPOOF", "NOT_SPOOF"] | str, *,
        arc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET,
        dkim: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        dmarc: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, spf: Sequence[Literal["PASS", "NONE", "FAIL"] | str] | Unset = UNSET,
        tld_category: Literal["CLASSIC", "COUNTRY"] | str | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3"] | str] | Unset = UNSET,
    ) -> TopBrowser:
        """Get tld spoof: GET /radar/email/security/top/tlds/spoof/{spoof} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/security/subresources/top/subresources/tlds/subresources/spoof/methods/get/"""
        return await self._call(
            "radar.email.security.top.tlds.spoof.get", "GET", "/radar/email/security/top/tlds/spoof/{spoof}", locals(),
            TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "tld_category": "tldCategory", "tls_version": "tlsVersion",
            },
        )
