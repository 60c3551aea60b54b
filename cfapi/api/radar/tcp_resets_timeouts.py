"""`cf.radar.tcp_resets_timeouts`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.radar import CTSummaryMeta, CTTimeseriesMeta


@model
class Summary:
    """Summary: part of SummaryResponse."""

    later_in_flow: str
    no_match: str
    post_ack: str
    post_psh: str
    post_syn: str


@model
class SummaryResponse:
    """Summary response: response of radar.tcp_resets_timeouts.summary."""

    meta: CTSummaryMeta
    summary_0: Summary


@model
class TimeseriesGroups:
    """Timeseries groups: response of radar.tcp_resets_timeouts.timeseries_groups."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupsSerie


@model
class TimeseriesGroupsSerie:
    """Timeseries groups serie: part of TimeseriesGroups."""

    later_in_flow: list[str]
    no_match: list[str]
    post_ack: list[str]
    post_psh: list[str]
    post_syn: list[str]
    timestamps: list[Moment]


class TcpResetsTimeouts(Resource):
    """Radar tcp resets timeouts: `cf.radar.tcp_resets_timeouts`."""

    def summary(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryResponse]:
        """Summary radar tcp resets timeouts: GET /radar/tcp_resets_timeouts/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/tcp_resets_timeouts/methods/summary/"""
        return self._call(
            "radar.tcp_resets_timeouts.summary", "GET", "/radar/tcp_resets_timeouts/summary", locals(), SummaryResponse,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    def timeseries_groups(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroups]:
        """Radar tcp resets timeouts: timeseries groups: GET /radar/tcp_resets_timeouts/timeseries_groups (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/tcp_resets_timeouts/methods/timeseries_groups/"""
        return self._call(
            "radar.tcp_resets_timeouts.timeseries_groups", "GET", "/radar/tcp_resets_timeouts/timeseries_groups",
            locals(), TimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )
