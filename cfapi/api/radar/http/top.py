"""`cf.radar.http.top`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated
from cfapi.api.radar import TopBrowser


class TopResource(Resource):
    """HTTP top: `cf.radar.http.top`."""

    @deprecated("radar.http.top.browser is deprecated")
    def browser(
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
    ) -> Reply[TopBrowser]:
        """Browser HTTP top (deprecated): GET /radar/http/top/browser (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/top/methods/browser/"""
        return self._call(
            "radar.http.top.browser", "GET", "/radar/http/top/browser", locals(), TopBrowser,
            wire={
                "bot_class": "botClass", "browser_family": "browserFamily", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    @deprecated("radar.http.top.browser_family is deprecated")
    def browser_family(
        self, *, asn: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[TopBrowser]:
        """HTTP top: browser family (deprecated): GET /radar/http/top/browser_family (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/top/methods/browser_family/"""
        return self._call(
            "radar.http.top.browser_family", "GET", "/radar/http/top/browser_family", locals(), TopBrowser,
            wire={
                "bot_class": "botClass", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "ip_version": "ipVersion", "tls_version": "tlsVersion",
            },
        )
