"""`cf.radar.http.locations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import TopEdns


OOs = Literal["WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV"] | str
TLSVersionTLSVersion = Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str


class Locations(Resource):
    """HTTP locations: `cf.radar.http.locations`."""

    @cached_property
    def bot_class(self) -> BotClassResource:
        return BotClassResource(self._session)

    @cached_property
    def browser_family(self) -> BrowserFamilyResource:
        return BrowserFamilyResource(self._session)

    @cached_property
    def device_type(self) -> DeviceTypeResource:
        return DeviceTypeResource(self._session)

    @cached_property
    def http_method(self) -> HTTPMethodResource:
        return HTTPMethodResource(self._session)

    @cached_property
    def http_protocol(self) -> HTTPProtocolResource:
        return HTTPProtocolResource(self._session)

    @cached_property
    def ip_version(self) -> IPVersionResource:
        return IPVersionResource(self._session)

    @cached_property
    def os(self) -> Os:
        return Os(self._session)

    @cached_property
    def tls_version(self) -> TLSVersionResource:
        return TLSVersionResource(self._session)

    def get(
        self, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get HTTP locations: GET /radar/http/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/methods/get/"""
        return self._call(
            "radar.http.locations.get", "GET", "/radar/http/top/locations", locals(), TopEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )


class BotClassResource(Resource):
    """Location bot class: `cf.radar.http.locations.bot_class`."""

    def get(
        self, bot_class: Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str, *, asn: Sequence[str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get location bot class: GET /radar/http/top/locations/bot_class/{bot_class} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/bot_class/methods/get/"""
        return self._call(
            "radar.http.locations.bot_class.get", "GET", "/radar/http/top/locations/bot_class/{bot_class}", locals(),
            TopEdns,
            wire={
                "browser_family": "browserFamily", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )


class BrowserFamilyResource(Resource):
    """Location browser family: `cf.radar.http.locations.browser_family`."""

    def get(
        self, browser_family: Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str, *,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get location browser family: GET /radar/http/top/locations/browser_family/{browser_family} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/browser_family/methods/get/"""
        return self._call(
            "radar.http.locations.browser_family.get", "GET",
            "/radar/http/top/locations/browser_family/{browser_family}", locals(), TopEdns,
            wire={
                "bot_class": "botClass", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )


class DeviceTypeResource(Resource):
    """Location device type: `cf.radar.http.locations.device_type`."""

    def get(
        self, device_type: Literal["DESKTOP", "MOBILE", "OTHER"] | str, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get location device type: GET /radar/http/top/locations/device_type/{device_type} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/device_type/methods/get/"""
        return self._call(
            "radar.http.locations.device_type.get", "GET", "/radar/http/top/locations/device_type/{device_type}",
            locals(), TopEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )


class HTTPMethodResource(Resource):
    """Location HTTP method: `cf.radar.http.locations.http_method`."""

    def get(
        self, http_version: Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get location HTTP method: GET /radar/http/top/locations/http_version/{http_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/http_method/methods/get/"""
        return self._call(
            "radar.http.locations.http_method.get", "GET", "/radar/http/top/locations/http_version/{http_version}",
            locals(), TopEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )


class HTTPProtocolResource(Resource):
    """Location HTTP protocol: `cf.radar.http.locations.http_protocol`."""

    def get(
        self, http_protocol: Literal["HTTP", "HTTPS"] | str, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get location HTTP protocol: GET /radar/http/top/locations/http_protocol/{http_protocol} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/http_protocol/methods/get/"""
        return self._call(
            "radar.http.locations.http_protocol.get", "GET", "/radar/http/top/locations/http_protocol/{http_protocol}",
            locals(), TopEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_version": "httpVersion", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )


class IPVersionResource(Resource):
    """Location IP version: `cf.radar.http.locations.ip_version`."""

    def get(
        self, ip_version: Literal["IPv4", "IPv6"] | str, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get location IP version: GET /radar/http/top/locations/ip_version/{ip_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/ip_version/methods/get/"""
        return self._call(
            "radar.http.locations.ip_version.get", "GET", "/radar/http/top/locations/ip_version/{ip_version}", locals(),
            TopEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "tls_version": "tlsVersion",
            },
        )


class Os(Resource):
    """Location os: `cf.radar.http.locations.os`."""

    def get(
        self, os: OOs, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get a location o: GET /radar/http/top/locations/os/{os} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/os/methods/get/"""
        return self._call(
            "radar.http.locations.os.get", "GET", "/radar/http/top/locations/os/{os}", locals(), TopEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )


class TLSVersionResource(Resource):
    """Location TLS version: `cf.radar.http.locations.tls_version`."""

    def get(
        self, tls_version: TLSVersionTLSVersion, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Get location TLS version: GET /radar/http/top/locations/tls_version/{tls_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/locations/subresources/tls_version/methods/get/"""
        return self._call(
            "radar.http.locations.tls_version.get", "GET", "/radar/http/top/locations/tls_version/{tls_version}",
            locals(), TopEdns,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
            },
        )
