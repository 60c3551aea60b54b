"""`cf.radar.ai.inference`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated
from cfapi.api.radar import BotSummary, BotTimeseriesGroups


class InferenceResource(Resource):
    """AI inference: `cf.radar.ai.inference`."""

    @cached_property
    def summary(self) -> SummaryResource:
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        return TimeseriesGroups(self._session)

    def summary_v2(
        self, dimension: Literal["MODEL", "TASK"] | str, *, asn: Sequence[str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """AI inference: summary v2: GET /radar/ai/inference/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/methods/summary_v2/"""
        return self._call(
            "radar.ai.inference.summary_v2", "GET", "/radar/ai/inference/summary/{dimension}", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup",
            },
        )

    def timeseries_groups_v2(
        self, dimension: Literal["MODEL", "TASK"] | str, *,
        agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET, asn: Sequence[str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """AI inference: timeseries groups v2: GET /radar/ai/inference/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.ai.inference.timeseries_groups_v2", "GET", "/radar/ai/inference/timeseries_groups/{dimension}",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup",
            },
        )


class SummaryResource(Resource):
    """Inference summary: `cf.radar.ai.inference.summary`."""

    @deprecated("radar.ai.inference.summary.model is deprecated; use radar.ai.inference.summary_v2")
    def model(
        self, *, date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Model inference summary (deprecated): GET /radar/ai/inference/summary/model (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/summary/methods/model/"""
        return self._call(
            "radar.ai.inference.summary.model", "GET", "/radar/ai/inference/summary/model", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.ai.inference.summary.task is deprecated; use radar.ai.inference.summary_v2")
    def task(
        self, *, date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Task inference summary (deprecated): GET /radar/ai/inference/summary/task (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/summary/methods/task/"""
        return self._call(
            "radar.ai.inference.summary.task", "GET", "/radar/ai/inference/summary/task", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup",
            },
        )


class TimeseriesGroups(Resource):
    """Inference timeseries groups: `cf.radar.ai.inference.timeseries_groups`."""

    @cached_property
    def summary(self) -> TimeseriesGroupsSummaryResource:
        return TimeseriesGroupsSummaryResource(self._session)


class TimeseriesGroupsSummaryResource(Resource):
    """Timeseries group summary: `cf.radar.ai.inference.timeseries_groups.summary`."""

    @deprecated("radar.ai.inference.timeseries_groups.summary.model is deprecated; use radar.ai.inference.timeseries_groups_v2")
    def model(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Model timeseries group summary (deprecated): GET /radar/ai/inference/timeseries_groups/model (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/timeseries_groups/subresources/summary/methods/model/"""
        return self._call(
            "radar.ai.inference.timeseries_groups.summary.model", "GET", "/radar/ai/inference/timeseries_groups/model",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup",
            },
        )

    @deprecated("radar.ai.inference.timeseries_groups.summary.task is deprecated; use radar.ai.inference.timeseries_groups_v2")
    def task(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Task timeseries group summary (deprecated): GET /radar/ai/inference/timeseries_groups/task (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/timeseries_groups/subresources/summary/methods/task/"""
        return self._call(
            "radar.ai.inference.timeseries_groups.summary.task", "GET", "/radar/ai/inference/timeseries_groups/task",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup",
            },
        )
