"""`cf.radar.http.summary`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import CTSummaryMeta, SummaryBotClass, SummaryEdns, SummaryHTTPVersion, SummaryIPVersion


@model
class DeviceType:
    """Device type: response of radar.http.summary.device_type."""

    meta: CTSummaryMeta
    summary_0: DeviceTypeSummary


@model
class DeviceTypeSummary:
    """Device type summary: part of DeviceType."""

    desktop: str
    mobile: str
    other: str


@model
class HTTPSummaryTLSVersion:
    """HTTP summary TLS version: response of radar.http.summary.tls_version."""

    meta: CTSummaryMeta
    summary_0: HTTPSummaryTLSVersionSummary


@model
class HTTPSummaryTLSVersionSummary:
    """HTTP summary TLS version summary: part of HTTPSummaryTLSVersion."""

    tls_1_0: str = renamed("TLS 1.0")
    tls_1_1: str = renamed("TLS 1.1")
    tls_1_2: str = renamed("TLS 1.2")
    tls_1_3: str = renamed("TLS 1.3")
    tls_quic: str = renamed("TLS QUIC")


@model
class OS:
    """OS: response of radar.http.summary.os."""

    meta: CTSummaryMeta
    summary_0: OSSummary


@model
class OSSummary:
    """OS summary: part of OS."""

    android: str = renamed("ANDROID")
    ios: str = renamed("IOS")


@model
class Protocol:
    """Protocol: response of radar.http.summary.http_protocol."""

    meta: CTSummaryMeta
    summary_0: ProtocolSummary


@model
class ProtocolSummary:
    """Protocol summary: part of Protocol."""

    http: str
    https: str


class SummaryResource(Resource):
    """HTTP summary: `cf.radar.http.summary`."""

    @deprecated("radar.http.summary.bot_class is deprecated; use radar.http.summary_v2")
    async def bot_class(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> SummaryBotClass:
        """HTTP summary: bot class (deprecated): GET /radar/http/summary/bot_class (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/bot_class/"""
        return await self._call(
            "radar.http.summary.bot_class", "GET", "/radar/http/summary/bot_class", locals(), SummaryBotClass,
            wire={
                "browser_family": "browserFamily", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.summary.device_type is deprecated; use radar.http.summary_v2")
    async def device_type(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> DeviceType:
        """HTTP summary: device type (deprecated): GET /radar/http/summary/device_type (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/device_type/"""
        return await self._call(
            "radar.http.summary.device_type", "GET", "/radar/http/summary/device_type", locals(), DeviceType,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.summary.http_protocol is deprecated; use radar.http.summary_v2")
    async def http_protocol(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> Protocol:
        """HTTP summary: HTTP protocol (deprecated): GET /radar/http/summary/http_protocol (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/http_protocol/"""
        return await self._call(
            "radar.http.summary.http_protocol", "GET", "/radar/http/summary/http_protocol", locals(), Protocol,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_version": "httpVersion", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.summary.http_version is deprecated; use radar.http.summary_v2")
    async def http_version(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> SummaryHTTPVersion:
        """HTTP summary: HTTP version (deprecated): GET /radar/http/summary/http_version (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/http_version/"""
        return await self._call(
            "radar.http.summary.http_version", "GET", "/radar/http/summary/http_version", locals(), SummaryHTTPVersion,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.summary.ip_version is deprecated; use radar.http.summary_v2")
    async def ip_version(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> SummaryIPVersion:
        """HTTP summary: IP version (deprecated): GET /radar/http/summary/ip_version (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/ip_version/"""
        return await self._call(
            "radar.http.summary.ip_version", "GET", "/radar/http/summary/ip_version", locals(), SummaryIPVersion,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.summary.os is deprecated; use radar.http.summary_v2")
    async def os(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> OS:
        """Os HTTP summary (deprecated): GET /radar/http/summary/os (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/os/"""
        return await self._call(
            "radar.http.summary.os", "GET", "/radar/http/summary/os", locals(), OS,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.summary.post_quantum is deprecated; use radar.http.summary_v2")
    async def post_quantum(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> SummaryEdns:
        """HTTP summary: post quantum (deprecated): GET /radar/http/summary/post_quantum (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/post_quantum/"""
        return await self._call(
            "radar.http.summary.post_quantum", "GET", "/radar/http/summary/post_quantum", locals(), SummaryEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.summary.tls_version is deprecated; use radar.http.summary_v2")
    async def tls_version(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> HTTPSummaryTLSVersion:
        """HTTP summary: TLS version (deprecated): GET /radar/http/summary/tls_version (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/tls_version/"""
        return await self._call(
            "radar.http.summary.tls_version", "GET", "/radar/http/summary/tls_version", locals(), HTTPSummaryTLSVersion,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
            },
        )
