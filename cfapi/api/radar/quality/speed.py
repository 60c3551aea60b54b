"""`cf.radar.quality.speed`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import AseMeta, CTSummaryConfidenceInfo, CTSummaryMeta, OriginDateRange
from cfapi.api.shared.browser_rendering import NameAndValue


@model
class Histogram:
    """Histogram: part of HistogramResponse."""

    bandwidth_download: list[str] = renamed("bandwidthDownload")
    bandwidth_upload: list[str] = renamed("bandwidthUpload")
    bucket_min: list[str] = renamed("bucketMin")


@model
class HistogramMeta:
    """Histogram meta: part of HistogramResponse."""

    bucket_size: int = renamed("bucketSize")
    confidence_info: CTSummaryConfidenceInfo = renamed("confidenceInfo")
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    total_tests: list[int] = renamed("totalTests")
    units: list[NameAndValue]


@model
class HistogramResponse:
    """Histogram response: response of radar.quality.speed.histogram."""

    histogram_0: Histogram
    meta: HistogramMeta


@model
class LocationsTop:
    """Locations top: part of TopLocations."""

    bandwidth_download: str = renamed("bandwidthDownload")
    bandwidth_upload: str = renamed("bandwidthUpload")
    client_country_alpha2: str = renamed("clientCountryAlpha2")
    client_country_name: str = renamed("clientCountryName")
    jitter_idle: str = renamed("jitterIdle")
    jitter_loaded: str = renamed("jitterLoaded")
    latency_idle: str = renamed("latencyIdle")
    latency_loaded: str = renamed("latencyLoaded")
    num_tests: int = renamed("numTests")
    rank_power: int | float = renamed("rankPower")


@model
class Summary:
    """Summary: part of SummaryResponse."""

    bandwidth_download: str = renamed("bandwidthDownload")
    bandwidth_upload: str = renamed("bandwidthUpload")
    jitter_idle: str = renamed("jitterIdle")
    jitter_loaded: str = renamed("jitterLoaded")
    latency_idle: str = renamed("latencyIdle")
    latency_loaded: str = renamed("latencyLoaded")
    packet_loss: str = renamed("packetLoss")


@model
class SummaryResponse:
    """Summary response: response of radar.quality.speed.summary."""

    meta: CTSummaryMeta
    summary_0: Summary


@model
class Top:
    """Top: part of TopAses."""

    bandwidth_download: str = renamed("bandwidthDownload")
    bandwidth_upload: str = renamed("bandwidthUpload")
    client_asn: int = renamed("clientASN")
    client_as_name: str = renamed("clientASName")
    jitter_idle: str = renamed("jitterIdle")
    jitter_loaded: str = renamed("jitterLoaded")
    latency_idle: str = renamed("latencyIdle")
    latency_loaded: str = renamed("latencyLoaded")
    num_tests: int = renamed("numTests")
    rank_power: int | float = renamed("rankPower")


@model
class TopAses:
    """Top ases: response of radar.quality.speed.top.ases."""

    meta: AseMeta
    top_0: list[Top]


@model
class TopLocations:
    """Top locations: response of radar.quality.speed.top.locations."""

    meta: AseMeta
    top_0: list[LocationsTop]


TopOrderBy = Literal[
    "BANDWIDTH_DOWNLOAD", "BANDWIDTH_UPLOAD", "LATENCY_IDLE", "LATENCY_LOADED", "JITTER_IDLE", "JITTER_LOADED",
] | str


class SpeedResource(Resource):
    """Quality speed: `cf.radar.quality.speed`."""

    @cached_property
    def top(self) -> TopResource:
        return TopResource(self._session)

    def histogram(
        self, *, asn: Sequence[str] | Unset = UNSET, bucket_size: int | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        metric_group: Literal["BANDWIDTH", "LATENCY", "JITTER"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[HistogramResponse]:
        """Histogram quality speed: GET /radar/quality/speed/histogram (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/methods/histogram/"""
        return self._call(
            "radar.quality.speed.histogram", "GET", "/radar/quality/speed/histogram", locals(), HistogramResponse,
            wire={"bucket_size": "bucketSize", "date_end": "dateEnd", "metric_group": "metricGroup"},
        )

    def summary(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryResponse]:
        """Summary quality speed: GET /radar/quality/speed/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/methods/summary/"""
        return self._call(
            "radar.quality.speed.summary", "GET", "/radar/quality/speed/summary", locals(), SummaryResponse,
            wire={"date_end": "dateEnd"},
        )


class TopResource(Resource):
    """Speed top: `cf.radar.quality.speed.top`."""

    def ases(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        order_by: TopOrderBy | Unset = UNSET, reverse: bool | Unset = UNSET,
    ) -> Reply[TopAses]:
        """Ases speed top: GET /radar/quality/speed/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/subresources/top/methods/ases/"""
        return self._call(
            "radar.quality.speed.top.ases", "GET", "/radar/quality/speed/top/ases", locals(), TopAses,
            wire={"date_end": "dateEnd", "order_by": "orderBy"},
        )

    def locations(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        order_by: TopOrderBy | Unset = UNSET, reverse: bool | Unset = UNSET,
    ) -> Reply[TopLocations]:
        """Locations speed top: GET /radar/quality/speed/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/speed/subresources/top/methods/locations/"""
        return self._call(
            "radar.quality.speed.top.locations", "GET", "/radar/quality/speed/top/locations", locals(), TopLocations,
            wire={"date_end": "dateEnd", "order_by": "orderBy"},
        )
