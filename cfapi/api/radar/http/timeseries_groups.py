"""`cf.radar.http.timeseries_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import (
    BotTimeseriesGroups, CTTimeseriesMeta, HTTPTimeseriesGroupIPVersion, TimeseriesGroupBotClass,
    TimeseriesGroupHTTPVersion,
)


@model
class DeviceType:
    """Device type: response of radar.http.timeseries_groups.device_type."""

    meta: CTTimeseriesMeta
    serie_0: DeviceTypeSerie


@model
class DeviceTypeSerie:
    """Device type serie: part of DeviceType."""

    desktop: list[str]
    mobile: list[str]
    other: list[str]
    timestamps: list[Moment]


@model
class Protocol:
    """Protocol: response of radar.http.timeseries_groups.http_protocol."""

    meta: CTTimeseriesMeta
    serie_0: ProtocolSerie


@model
class ProtocolSerie:
    """Protocol serie: part of Protocol."""

    http: list[str]
    https: list[str]
    timestamps: list[Moment]


@model
class Quantum:
    """Quantum: response of radar.http.timeseries_groups.post_quantum."""

    meta: CTTimeseriesMeta
    serie_0: QuantumSerie


@model
class QuantumSerie:
    """Quantum serie: part of Quantum."""

    not_supported: list[str] = renamed("NOT_SUPPORTED")
    supported: list[str] = renamed("SUPPORTED")
    timestamps: list[Moment]


@model
class TLSVersion:
    """TLS version: response of radar.http.timeseries_groups.tls_version."""

    meta: CTTimeseriesMeta
    serie_0: TLSVersionSerie


@model
class TLSVersionSerie:
    """TLS version serie: part of TLSVersion."""

    timestamps: list[Moment]
    tls_1_0: list[str] = renamed("TLS 1.0")
    tls_1_1: list[str] = renamed("TLS 1.1")
    tls_1_2: list[str] = renamed("TLS 1.2")
    tls_1_3: list[str] = renamed("TLS 1.3")
    tls_quic: list[str] = renamed("TLS QUIC")


class TimeseriesGroups(Resource):
    """HTTP timeseries groups: `cf.radar.http.timeseries_groups`."""

    @deprecated("radar.http.timeseries_groups.bot_class is deprecated; use radar.http.timeseries_groups_v2")
    def bot_class(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupBotClass]:
        """HTTP timeseries groups: bot class (deprecated): GET /radar/http/timeseries_groups/bot_class (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/bot_class/"""
        return self._call(
            "radar.http.timeseries_groups.bot_class", "GET", "/radar/http/timeseries_groups/bot_class", locals(),
            TimeseriesGroupBotClass,
            wire={
                "agg_interval": "aggInterval", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.browser is deprecated; use radar.http.timeseries_groups_v2")
    def browser(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Browser HTTP timeseries groups (deprecated): GET /radar/http/timeseries_groups/browser (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/browser/"""
        return self._call(
            "radar.http.timeseries_groups.browser", "GET", "/radar/http/timeseries_groups/browser", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.browser_family is deprecated; use radar.http.timeseries_groups_v2")
    def browser_family(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """HTTP timeseries groups: browser family (deprecated): GET /radar/http/timeseries_groups/browser_family
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/browser_family/"""
        return self._call(
            "radar.http.timeseries_groups.browser_family", "GET", "/radar/http/timeseries_groups/browser_family",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.device_type is deprecated; use radar.http.timeseries_groups_v2")
    def device_type(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[DeviceType]:
        """HTTP timeseries groups: device type (deprecated): GET /radar/http/timeseries_groups/device_type (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/device_type/"""
        return self._call(
            "radar.http.timeseries_groups.device_type", "GET", "/radar/http/timeseries_groups/device_type", locals(),
            DeviceType,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.http_protocol is deprecated; use radar.http.timeseries_groups_v2")
    def http_protocol(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[Protocol]:
        """HTTP timeseries groups: HTTP protocol (deprecated): GET /radar/http/timeseries_groups/http_protocol
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/http_protocol/"""
        return self._call(
            "radar.http.timeseries_groups.http_protocol", "GET", "/radar/http/timeseries_groups/http_protocol",
            locals(), Protocol,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_version": "httpVersion",
                "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.http_version is deprecated; use radar.http.timeseries_groups_v2")
    def http_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupHTTPVersion]:
        """HTTP timeseries groups: HTTP version (deprecated): GET /radar/http/timeseries_groups/http_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/http_version/"""
        return self._call(
            "radar.http.timeseries_groups.http_version", "GET", "/radar/http/timeseries_groups/http_version", locals(),
            TimeseriesGroupHTTPVersion,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.ip_version is deprecated; use radar.http.timeseries_groups_v2")
    def ip_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[HTTPTimeseriesGroupIPVersion]:
        """HTTP timeseries groups: IP version (deprecated): GET /radar/http/timeseries_groups/ip_version (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/ip_version/"""
        return self._call(
            "radar.http.timeseries_groups.ip_version", "GET", "/radar/http/timeseries_groups/ip_version", locals(),
            HTTPTimeseriesGroupIPVersion,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.os is deprecated; use radar.http.timeseries_groups_v2")
    def os(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Os HTTP timeseries groups (deprecated): GET /radar/http/timeseries_groups/os (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/os/"""
        return self._call(
            "radar.http.timeseries_groups.os", "GET", "/radar/http/timeseries_groups/os", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.post_quantum is deprecated; use radar.http.timeseries_groups_v2")
    def post_quantum(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[Quantum]:
        """HTTP timeseries groups: post quantum (deprecated): GET /radar/http/timeseries_groups/post_quantum
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/post_quantum/"""
        return self._call(
            "radar.http.timeseries_groups.post_quantum", "GET", "/radar/http/timeseries_groups/post_quantum", locals(),
            Quantum,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.timeseries_groups.tls_version is deprecated; use radar.http.timeseries_groups_v2")
    def tls_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
    ) -> Reply[TLSVersion]:
        """HTTP timeseries groups: TLS version (deprecated): GET /radar/http/timeseries_groups/tls_version (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/tls_version/"""
        return self._call(
            "radar.http.timeseries_groups.tls_version", "GET", "/radar/http/timeseries_groups/tls_version", locals(),
            TLSVersion,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "browser_family": "browserFamily",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "ip_version": "ipVersion",
            },
        )
