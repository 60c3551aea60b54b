"""`cf.radar.http`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import BotSummary, BotTimeseriesGroups, CTTimeseries

if TYPE_CHECKING:
    from cfapi.api.radar.http.ases import Ases
    from cfapi.api.radar.http.locations import Locations
    from cfapi.api.radar.http.summary import SummaryResource
    from cfapi.api.radar.http.timeseries_groups import TimeseriesGroups
    from cfapi.api.radar.http.top import TopResource


HTTPDimension = Literal[
    "ADM1", "API_TRAFFIC", "AS", "BOT_CLASS", "BROWSER", "BROWSER_FAMILY", "CONTENT_TYPE", "DEVICE_TYPE",
    "HTTP_PROTOCOL", "HTTP_VERSION", "IP_VERSION", "LOCATION", "OS", "POST_QUANTUM", "TLS_VERSION",
] | str


class HTTPResource(Resource):
    """Radar HTTP: `cf.radar.http`."""

    @cached_property
    def ases(self) -> Ases:
        from cfapi.api.radar.http.ases import Ases
        return Ases(self._session)

    @cached_property
    def locations(self) -> Locations:
        from cfapi.api.radar.http.locations import Locations
        return Locations(self._session)

    @cached_property
    def summary(self) -> SummaryResource:
        from cfapi.api.radar.http.summary import SummaryResource
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        from cfapi.api.radar.http.timeseries_groups import TimeseriesGroups
        return TimeseriesGroups(self._session)

    @cached_property
    def top(self) -> TopResource:
        from cfapi.api.radar.http.top import TopResource
        return TopResource(self._session)

    def summary_v2(
        self, dimension: HTTPDimension, *, api_traffic: Sequence[Literal["API", "NON_API"] | str] | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        content_type: Sequence[Literal[
            "HTML", "IMAGES", "JSON", "JAVASCRIPT", "CSS", "PLAIN_TEXT", "FONTS", "XML", "YAML", "VIDEO", "AUDIO",
            "MARKDOWN", "DOCUMENTS", "BINARY", "SERIALIZATION", "OTHER",
        ] | str] | Unset = UNSET,
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
    ) -> Reply[BotSummary]:
        """Radar HTTP: summary v2: GET /radar/http/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/summary_v2/"""
        return self._call(
            "radar.http.summary_v2", "GET", "/radar/http/summary/{dimension}", locals(), BotSummary,
            wire={
                "api_traffic": "apiTraffic", "bot_class": "botClass", "content_type": "contentType",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "device_type": "deviceType", "geo_id": "geoId", "http_protocol": "httpProtocol",
                "http_version": "httpVersion", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "tls_version": "tlsVersion",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        api_traffic: Sequence[Literal["API", "NON_API"] | str] | Unset = UNSET, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        browser_family: Sequence[Literal["CHROME", "EDGE", "FIREFOX", "SAFARI"] | str] | Unset = UNSET,
        content_type: Sequence[Literal[
            "HTML", "IMAGES", "JSON", "JAVASCRIPT", "CSS", "PLAIN_TEXT", "FONTS", "XML", "YAML", "VIDEO", "AUDIO",
            "MARKDOWN", "DOCUMENTS", "BINARY", "SERIALIZATION", "OTHER",
        ] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE_CHANGE", "MIN0_MAX"] | str | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[CTTimeseries]:
        """Timeseries radar HTTP: GET /radar/http/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/timeseries/"""
        return self._call(
            "radar.http.timeseries", "GET", "/radar/http/timeseries", locals(), CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "api_traffic": "apiTraffic", "bot_class": "botClass",
                "browser_family": "browserFamily", "content_type": "contentType", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "tls_version": "tlsVersion",
            },
        )

    def timeseries_groups_v2(
        self, dimension: HTTPDimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        api_traffic: Sequence[Literal["API", "NON_API"] | str] | Unset = UNSET, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        content_type: Sequence[Literal[
            "HTML", "IMAGES", "JSON", "JAVASCRIPT", "CSS", "PLAIN_TEXT", "FONTS", "XML", "YAML", "VIDEO", "AUDIO",
            "MARKDOWN", "DOCUMENTS", "BINARY", "SERIALIZATION", "OTHER",
        ] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        device_type: Sequence[Literal["DESKTOP", "MOBILE", "OTHER"] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        http_protocol: Sequence[Literal["HTTP", "HTTPS"] | str] | Unset = UNSET,
        http_version: Sequence[Literal["HTTPv1", "HTTPv2", "HTTPv3"] | str] | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
        os: Sequence[Literal[
            "WINDOWS", "MACOSX", "IOS", "ANDROID", "CHROMEOS", "LINUX", "SMART_TV",
        ] | str] | Unset = UNSET,
        tls_version: Sequence[Literal["TLSv1_0", "TLSv1_1", "TLSv1_2", "TLSv1_3", "TLSvQUIC"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Radar HTTP: timeseries groups v2: GET /radar/http/timeseries_groups/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.http.timeseries_groups_v2", "GET", "/radar/http/timeseries_groups/{dimension}", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "api_traffic": "apiTraffic", "bot_class": "botClass",
                "content_type": "contentType", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "device_type": "deviceType", "geo_id": "geoId",
                "http_protocol": "httpProtocol", "http_version": "httpVersion", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "tls_version": "tlsVersion",
            },
        )
