"""`cf.radar.post_quantum.origin`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import BotSummary, BotTimeseriesGroups


class OriginResource(Resource):
    """Post quantum origin: `cf.radar.post_quantum.origin`."""

    def summary(
        self, dimension: Literal["KEY_AGREEMENT"] | str, *, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Summary post quantum origin: GET /radar/post_quantum/origin/summary/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/origin/methods/summary/"""
        return self._call(
            "radar.post_quantum.origin.summary", "GET", "/radar/post_quantum/origin/summary/{dimension}", locals(),
            BotSummary, wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    def timeseries_groups(
        self, dimension: Literal["KEY_AGREEMENT"] | str, *, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Post quantum origin: timeseries groups: GET /radar/post_quantum/origin/timeseries_groups/{dimension}
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/origin/methods/timeseries_groups/"""
        return self._call(
            "radar.post_quantum.origin.timeseries_groups", "GET",
            "/radar/post_quantum/origin/timeseries_groups/{dimension}", locals(), BotTimeseriesGroups,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )
