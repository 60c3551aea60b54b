"""`cf.spectrum.analytics.events`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class Bytime:
    """Bytime: response of spectrum.analytics.events.bytimes.get."""

    data: list[BytimeData]
    data_lag: int | float
    max: dict[str, int | float]
    min: dict[str, int | float]
    query: BytimeQuery
    rows: int | float
    totals: dict[str, int | float]
    time_intervals: list[list[Moment]] | None = None


@model
class BytimeData:
    """Bytime data: part of Bytime."""

    dimensions: list[str] | None = None
    metrics: list[int | float | list[int | float]] | None = None


@model
class BytimeQuery:
    """Bytime query: part of Bytime."""

    dimensions: list[Literal["event", "appID", "coloName", "ipVersion"] | str] | None = None
    filters: str | None = None
    limit: int | float | None = None
    metrics: list[Literal[
        "count", "bytesIngress", "bytesEgress", "durationAvg", "durationMedian", "duration90th", "duration99th",
    ] | str] | None = None
    since: Moment | None = None
    sort: list[str] | None = None
    until: Moment | None = None


BytimeTimeDelta = Literal["year", "quarter", "month", "week", "day", "hour", "dekaminute", "minute"] | str


class Events(Resource):
    """Analytics events: `cf.spectrum.analytics.events`."""

    @cached_property
    def bytimes(self) -> Bytimes:
        return Bytimes(self._session)

    @cached_property
    def summaries(self) -> Summaries:
        return Summaries(self._session)


class Bytimes(Resource):
    """Event bytimes: `cf.spectrum.analytics.events.bytimes`."""

    def get(
        self, *, zone_id: str, time_delta: BytimeTimeDelta,
        dimensions: Sequence[Literal["event", "appID", "coloName", "ipVersion"] | str] | Unset = UNSET,
        filters: str | Unset = UNSET,
        metrics: Sequence[Literal[
            "count", "bytesIngress", "bytesEgress", "durationAvg", "durationMedian", "duration90th", "duration99th",
        ] | str] | Unset = UNSET,
        since: datetime | str | Unset = UNSET, sort: Sequence[str] | Unset = UNSET,
        until: datetime | str | Unset = UNSET,
    ) -> Reply[Bytime]:
        """Get event bytimes: GET /zones/{zone_id}/spectrum/analytics/events/bytime (permission: Analytics Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/events/subresources/bytimes/methods/get/"""
        return self._call(
            "spectrum.analytics.events.bytimes.get", "GET", "/zones/{zone_id}/spectrum/analytics/events/bytime",
            locals(), Bytime,
        )


class Summaries(Resource):
    """Event summaries: `cf.spectrum.analytics.events.summaries`."""

    def get(
        self, *, zone_id: str,
        dimensions: Sequence[Literal["event", "appID", "coloName", "ipVersion"] | str] | Unset = UNSET,
        filters: str | Unset = UNSET,
        metrics: Sequence[Literal[
            "count", "bytesIngress", "bytesEgress", "durationAvg", "durationMedian", "duration90th", "duration99th",
        ] | str] | Unset = UNSET,
        since: datetime | str | Unset = UNSET, sort: Sequence[str] | Unset = UNSET,
        until: datetime | str | Unset = UNSET,
    ) -> Reply[Bytime]:
        """Get event summaries: GET /zones/{zone_id}/spectrum/analytics/events/summary (permission: Analytics Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/events/subresources/summaries/methods/get/"""
        return self._call(
            "spectrum.analytics.events.summaries.get", "GET", "/zones/{zone_id}/spectrum/analytics/events/summary",
            locals(), Bytime,
        )
