"""`cf.radar.ai.markdown_for_agents`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.radar import CTSummaryMeta, CTTimeseries


@model
class Summary:
    """Summary: part of SummaryResponse."""

    value: str


@model
class SummaryResponse:
    """Summary response: response of radar.ai.markdown_for_agents.summary."""

    meta: CTSummaryMeta
    summary_0: Summary


class MarkdownForAgents(Resource):
    """AI markdown for agents: `cf.radar.ai.markdown_for_agents`."""

    def summary(
        self, *, date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryResponse]:
        """Summary AI markdown for agents: GET /radar/ai/markdown_for_agents/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/markdown_for_agents/methods/summary/"""
        return self._call(
            "radar.ai.markdown_for_agents.summary", "GET", "/radar/ai/markdown_for_agents/summary", locals(),
            SummaryResponse, wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[CTTimeseries]:
        """Timeseries AI markdown for agents: GET /radar/ai/markdown_for_agents/timeseries (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/markdown_for_agents/methods/timeseries/"""
        return self._call(
            "radar.ai.markdown_for_agents.timeseries", "GET", "/radar/ai/markdown_for_agents/timeseries", locals(),
            CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )
