"""`cf.radar.attacks.layer7`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import (
    AseMeta, BotSummary, BotTimeseriesGroups, HTTPTimeseriesGroupIPVersion, NetFlowsTimeseries, SummaryHTTPVersion,
    SummaryIPVersion, TimeseriesGroupHTTPVersion, TopBrowser,
)
from cfapi.api.radar.attacks import LocationOrigin, LocationTarget


@model
class AseOrigin:
    """Ase origin: response of radar.attacks.layer7.top.ases.origin."""

    meta: AseMeta
    top_0: list[AseOriginTop]


@model
class AseOriginTop:
    """Ase origin top: part of AseOrigin."""

    origin_asn: str = renamed("originAsn")
    origin_asn_name: str = renamed("originAsnName")
    rank: int
    value: str


@model
class Top:
    """Top: part of TopAttacks."""

    origin_country_alpha2: str = renamed("originCountryAlpha2")
    origin_country_name: str = renamed("originCountryName")
    target_country_alpha2: str = renamed("targetCountryAlpha2")
    target_country_name: str = renamed("targetCountryName")
    value: str


@model
class TopAttacks:
    """Top attacks: response of radar.attacks.layer7.top.attacks."""

    meta: AseMeta
    top_0: list[Top]


Layer7Dimension = Literal[
    "HTTP_METHOD", "HTTP_VERSION", "IP_VERSION", "MANAGED_RULES", "MITIGATION_PRODUCT", "VERTICAL", "INDUSTRY",
] | str


class Layer7Resource(Resource):
    """Attack layer7: `cf.radar.attacks.layer7`."""

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
        self, dimension: Layer7Dimension, *, asn: Sequence[str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Attack layer7: summary v2: GET /radar/attacks/layer7/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/summary_v2/"""
        return self._call(
            "radar.attacks.layer7.summary_v2", "GET", "/radar/attacks/layer7/summary/{dimension}", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "mitigation_product": "mitigationProduct",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE_CHANGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[NetFlowsTimeseries]:
        """Timeseries attack layer7: GET /radar/attacks/layer7/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/timeseries/"""
        return self._call(
            "radar.attacks.layer7.timeseries", "GET", "/radar/attacks/layer7/timeseries", locals(), NetFlowsTimeseries,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "http_version": "httpVersion",
                "ip_version": "ipVersion", "mitigation_product": "mitigationProduct",
            },
        )

    def timeseries_groups_v2(
        self, dimension: Layer7Dimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Attack layer7: timeseries groups v2: GET /radar/attacks/layer7/timeseries_groups/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups_v2", "GET", "/radar/attacks/layer7/timeseries_groups/{dimension}",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "http_version": "httpVersion",
                "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "mitigation_product": "mitigationProduct",
            },
        )


class SummaryResource(Resource):
    """Layer7 summary: `cf.radar.attacks.layer7.summary`."""

    @deprecated("radar.attacks.layer7.summary.http_method is deprecated; use radar.attacks.layer7.summary_v2")
    def http_method(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Layer7 summary: HTTP method (deprecated): GET /radar/attacks/layer7/summary/http_method (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/http_method/"""
        return self._call(
            "radar.attacks.layer7.summary.http_method", "GET", "/radar/attacks/layer7/summary/http_method", locals(),
            BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_version": "httpVersion", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.summary.http_version is deprecated; use radar.attacks.layer7.summary_v2")
    def http_version(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryHTTPVersion]:
        """Layer7 summary: HTTP version (deprecated): GET /radar/attacks/layer7/summary/http_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/http_version/"""
        return self._call(
            "radar.attacks.layer7.summary.http_version", "GET", "/radar/attacks/layer7/summary/http_version", locals(),
            SummaryHTTPVersion,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "ip_version": "ipVersion", "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.summary.industry is deprecated; use radar.attacks.layer7.summary_v2")
    def industry(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Industry layer7 summary (deprecated): GET /radar/attacks/layer7/summary/industry (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/industry/"""
        return self._call(
            "radar.attacks.layer7.summary.industry", "GET", "/radar/attacks/layer7/summary/industry", locals(),
            BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.summary.ip_version is deprecated; use radar.attacks.layer7.summary_v2")
    def ip_version(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryIPVersion]:
        """Layer7 summary: IP version (deprecated): GET /radar/attacks/layer7/summary/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/ip_version/"""
        return self._call(
            "radar.attacks.layer7.summary.ip_version", "GET", "/radar/attacks/layer7/summary/ip_version", locals(),
            SummaryIPVersion,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.summary.managed_rules is deprecated; use radar.attacks.layer7.summary_v2")
    def managed_rules(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Layer7 summary: managed rules (deprecated): GET /radar/attacks/layer7/summary/managed_rules (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/managed_rules/"""
        return self._call(
            "radar.attacks.layer7.summary.managed_rules", "GET", "/radar/attacks/layer7/summary/managed_rules",
            locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.summary.mitigation_product is deprecated; use radar.attacks.layer7.summary_v2")
    def mitigation_product(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Layer7 summary: mitigation product (deprecated): GET /radar/attacks/layer7/summary/mitigation_product
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/mitigation_product/"""
        return self._call(
            "radar.attacks.layer7.summary.mitigation_product", "GET",
            "/radar/attacks/layer7/summary/mitigation_product", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.attacks.layer7.summary.vertical is deprecated; use radar.attacks.layer7.summary_v2")
    def vertical(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Vertical layer7 summary (deprecated): GET /radar/attacks/layer7/summary/vertical (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/vertical/"""
        return self._call(
            "radar.attacks.layer7.summary.vertical", "GET", "/radar/attacks/layer7/summary/vertical", locals(),
            BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "mitigation_product": "mitigationProduct",
            },
        )


class TimeseriesGroups(Resource):
    """Layer7 timeseries groups: `cf.radar.attacks.layer7.timeseries_groups`."""

    @deprecated("radar.attacks.layer7.timeseries_groups.http_method is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    def http_method(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Layer7 timeseries groups: HTTP method (deprecated): GET /radar/attacks/layer7/timeseries_groups/http_method
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/http_method/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups.http_method", "GET",
            "/radar/attacks/layer7/timeseries_groups/http_method", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.timeseries_groups.http_version is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    def http_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[TimeseriesGroupHTTPVersion]:
        """Layer7 timeseries groups: HTTP version (deprecated): GET /radar/attacks/layer7/timeseries_groups/http_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/http_version/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups.http_version", "GET",
            "/radar/attacks/layer7/timeseries_groups/http_version", locals(), TimeseriesGroupHTTPVersion,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "ip_version": "ipVersion",
                "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.timeseries_groups.industry is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    def industry(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Industry layer7 timeseries groups (deprecated): GET /radar/attacks/layer7/timeseries_groups/industry
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/industry/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups.industry", "GET",
            "/radar/attacks/layer7/timeseries_groups/industry", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "http_version": "httpVersion",
                "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.timeseries_groups.ip_version is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    def ip_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[HTTPTimeseriesGroupIPVersion]:
        """Layer7 timeseries groups: IP version (deprecated): GET /radar/attacks/layer7/timeseries_groups/ip_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/ip_version/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups.ip_version", "GET",
            "/radar/attacks/layer7/timeseries_groups/ip_version", locals(), HTTPTimeseriesGroupIPVersion,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "http_version": "httpVersion",
                "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.timeseries_groups.managed_rules is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    def managed_rules(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Layer7 timeseries groups: managed rules (deprecated): GET
        /radar/attacks/layer7/timeseries_groups/managed_rules (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/managed_rules/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups.managed_rules", "GET",
            "/radar/attacks/layer7/timeseries_groups/managed_rules", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "http_version": "httpVersion",
                "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.timeseries_groups.mitigation_product is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    def mitigation_product(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Layer7 timeseries groups: mitigation product (deprecated): GET
        /radar/attacks/layer7/timeseries_groups/mitigation_product (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/mitigation_product/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups.mitigation_product", "GET",
            "/radar/attacks/layer7/timeseries_groups/mitigation_product", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "http_version": "httpVersion",
                "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.attacks.layer7.timeseries_groups.vertical is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    def vertical(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Vertical layer7 timeseries groups (deprecated): GET /radar/attacks/layer7/timeseries_groups/vertical
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/vertical/"""
        return self._call(
            "radar.attacks.layer7.timeseries_groups.vertical", "GET",
            "/radar/attacks/layer7/timeseries_groups/vertical", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "http_method": "httpMethod", "http_version": "httpVersion",
                "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "mitigation_product": "mitigationProduct",
            },
        )


class TopResource(Resource):
    """Layer7 top: `cf.radar.attacks.layer7.top`."""

    @cached_property
    def ases(self) -> Ases:
        return Ases(self._session)

    @cached_property
    def locations(self) -> Locations:
        return Locations(self._session)

    def attacks(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, limit_direction: Literal["ORIGIN", "TARGET"] | str | Unset = UNSET,
        limit_per_location: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, normalization: Literal["PERCENTAGE", "MIN_MAX"] | str | Unset = UNSET,
    ) -> Reply[TopAttacks]:
        """Attacks layer7 top: GET /radar/attacks/layer7/top/attacks (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/attacks/"""
        return self._call(
            "radar.attacks.layer7.top.attacks", "GET", "/radar/attacks/layer7/top/attacks", locals(), TopAttacks,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_direction": "limitDirection", "limit_per_location": "limitPerLocation",
                "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.top.industry is deprecated")
    def industry(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopBrowser]:
        """Industry layer7 top (deprecated): GET /radar/attacks/layer7/top/industry (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/industry/"""
        return self._call(
            "radar.attacks.layer7.top.industry", "GET", "/radar/attacks/layer7/top/industry", locals(), TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "mitigation_product": "mitigationProduct",
            },
        )

    @deprecated("radar.attacks.layer7.top.vertical is deprecated")
    def vertical(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopBrowser]:
        """Vertical layer7 top (deprecated): GET /radar/attacks/layer7/top/vertical (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/vertical/"""
        return self._call(
            "radar.attacks.layer7.top.vertical", "GET", "/radar/attacks/layer7/top/vertical", locals(), TopBrowser,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "mitigation_product": "mitigationProduct",
            },
        )


class Ases(Resource):
    """Top ases: `cf.radar.attacks.layer7.top.ases`."""

    def origin(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[AseOrigin]:
        """Origin top ases: GET /radar/attacks/layer7/top/ases/origin (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/ases/methods/origin/"""
        return self._call(
            "radar.attacks.layer7.top.ases.origin", "GET", "/radar/attacks/layer7/top/ases/origin", locals(), AseOrigin,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "mitigation_product": "mitigationProduct",
            },
        )


class Locations(Resource):
    """Top locations: `cf.radar.attacks.layer7.top.locations`."""

    def origin(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        http_method: Sequence[Literal[
            "GET", "POST", "DELETE", "PUT", "HEAD", "PURGE", "OPTIONS", "PROPFIND", "MKCOL", "PATCH", "ACL", "BCOPY",
            "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "LABEL", "LOCK",
            "MERGE", "MKACTIVITY", "MKWORKSPACE", "MOVE", "NOTIFY", "ORDERPATCH", "POLL", "PROPPATCH", "REPORT",
            "SEARCH", "SUBSCRIBE", "TRACE", "UNCHECKOUT", "UNLOCK", "UNSUBSCRIBE", "UPDATE", "VERSIONCONTROL",
            "BASELINECONTROL", "XMSENUMATTS", "RPC_OUT_DATA", "RPC_IN_DATA", "JSON", "COOK", "TRACK",
        ] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[LocationOrigin]:
        """Origin top locations: GET /radar/attacks/layer7/top/locations/origin (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/locations/methods/origin/"""
        return self._call(
            "radar.attacks.layer7.top.locations.origin", "GET", "/radar/attacks/layer7/top/locations/origin", locals(),
            LocationOrigin,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "http_method": "httpMethod", "http_version": "httpVersion", "ip_version": "ipVersion",
                "mitigation_product": "mitigationProduct",
            },
        )

    def target(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        mitigation_product: Sequence[Literal[
            "DDOS", "WAF", "BOT_MANAGEMENT", "ACCESS_RULES", "IP_REPUTATION", "API_SHIELD", "DATA_LOSS_PREVENTION",
        ] | str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[LocationTarget]:
        """Target top locations: GET /radar/attacks/layer7/top/locations/target (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/locations/methods/target/"""
        return self._call(
            "radar.attacks.layer7.top.locations.target", "GET", "/radar/attacks/layer7/top/locations/target", locals(),
            LocationTarget,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "mitigation_product": "mitigationProduct",
            },
        )
