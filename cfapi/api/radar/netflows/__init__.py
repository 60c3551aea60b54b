"""`cf.radar.netflows`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import BotSummary, BotTimeseriesGroups, CTSummaryMeta, NetFlowsTimeseries

if TYPE_CHECKING:
    from cfapi.api.radar.netflows.top import TopResource


@model
class Summary:
    """Summary: part of SummaryResponse."""

    http: str = renamed("HTTP")
    other: str = renamed("OTHER")


@model
class SummaryResponse:
    """Summary response: response of radar.netflows.summary."""

    meta: CTSummaryMeta
    summary_0: Summary


class Netflows(Resource):
    """Radar netflows: `cf.radar.netflows`."""

    @cached_property
    def top(self) -> TopResource:
        from cfapi.api.radar.netflows.top import TopResource
        return TopResource(self._session)

    @deprecated("radar.netflows.summary is deprecated")
    def summary(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        geo_id: Sequence[str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryResponse]:
        """Summary radar netflows (deprecated): GET /radar/netflows/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/summary/"""
        return self._call(
            "radar.netflows.summary", "GET", "/radar/netflows/summary", locals(), SummaryResponse,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "geo_id": "geoId"},
        )

    def summary_v2(
        self, dimension: Literal["ADM1", "AS", "LOCATION", "PRODUCT"] | str, *, asn: Sequence[str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, product: Sequence[Literal["HTTP", "ALL"] | str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Radar netflows: summary v2: GET /radar/netflows/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/summary_v2/"""
        return self._call(
            "radar.netflows.summary_v2", "GET", "/radar/netflows/summary/{dimension}", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "geo_id": "geoId",
                "limit_per_group": "limitPerGroup",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        geo_id: Sequence[str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE_CHANGE", "MIN0_MAX"] | str | Unset = UNSET,
        product: Sequence[Literal["HTTP", "ALL"] | str] | Unset = UNSET,
    ) -> Reply[NetFlowsTimeseries]:
        """Timeseries radar netflows: GET /radar/netflows/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/timeseries/"""
        return self._call(
            "radar.netflows.timeseries", "GET", "/radar/netflows/timeseries", locals(), NetFlowsTimeseries,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "geo_id": "geoId",
            },
        )

    def timeseries_groups(
        self, dimension: Literal["ADM1", "AS", "LOCATION", "PRODUCT"] | str, *,
        agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET, asn: Sequence[str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: Sequence[str] | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX", "PERCENTAGE_CHANGE"] | str | Unset = UNSET,
        product: Sequence[Literal["HTTP", "ALL"] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Radar netflows: timeseries groups: GET /radar/netflows/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/timeseries_groups/"""
        return self._call(
            "radar.netflows.timeseries_groups", "GET", "/radar/netflows/timeseries_groups/{dimension}", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "geo_id": "geoId", "limit_per_group": "limitPerGroup",
            },
        )
