"""`cf.radar.quality.iqi`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.radar import BotTimeseriesGroups, CTSummaryMeta


@model
class Summary:
    """Summary: part of SummaryResponse."""

    p25: str
    p50: str
    p75: str


@model
class SummaryResponse:
    """Summary response: response of radar.quality.iqi.summary."""

    meta: CTSummaryMeta
    summary_0: Summary


class IqiResource(Resource):
    """Quality iqi: `cf.radar.quality.iqi`."""

    def summary(
        self, *, metric: Literal["BANDWIDTH", "DNS", "LATENCY"] | str, asn: Sequence[str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryResponse]:
        """Summary quality iqi: GET /radar/quality/iqi/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/iqi/methods/summary/"""
        return self._call(
            "radar.quality.iqi.summary", "GET", "/radar/quality/iqi/summary", locals(), SummaryResponse,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    def timeseries_groups(
        self, *, metric: Literal["BANDWIDTH", "DNS", "LATENCY"] | str,
        agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET, asn: Sequence[str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, interpolation: bool | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Quality iqi: timeseries groups: GET /radar/quality/iqi/timeseries_groups (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/iqi/methods/timeseries_groups/"""
        return self._call(
            "radar.quality.iqi.timeseries_groups", "GET", "/radar/quality/iqi/timeseries_groups", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )
