"""`cf.radar.ranking.internet_services`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, date as date_, datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import BotTimeseriesGroups, CTSummaryConfidenceInfo, OriginDateRange
from cfapi.api.shared.browser_rendering import NameAndValue
from cfapi.api.shared.pages import Name


@model
class Categories:
    """Categories: response of radar.ranking.internet_services.categories."""

    categories_0: list[Name]


@model
class InternetServiceTop:
    """Internet service top: part of TopResponse."""

    rank: int
    service: str


@model
class Top:
    """Top: part of TopResponseMeta."""

    date: date_
    service_category: str = renamed("serviceCategory")


@model
class TopResponse:
    """Top response: response of radar.ranking.internet_services.top."""

    meta: TopResponseMeta
    top_0: list[InternetServiceTop]


@model
class TopResponseMeta:
    """Top response meta: part of TopResponse."""

    confidence_info: CTSummaryConfidenceInfo | None = renamed("confidenceInfo", default=None)
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    top_0: Top
    units: list[NameAndValue]


class InternetServices(Resource):
    """Ranking internet services: `cf.radar.ranking.internet_services`."""

    def categories(
        self, *, date: Sequence[date | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Categories]:
        """Categories ranking internet services: GET /radar/ranking/internet_services/categories (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/categories/"""
        return self._call(
            "radar.ranking.internet_services.categories", "GET", "/radar/ranking/internet_services/categories",
            locals(), Categories,
        )

    def timeseries_groups(
        self, *, date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        service_category: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Ranking internet services: timeseries groups: GET /radar/ranking/internet_services/timeseries_groups
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/timeseries_groups/"""
        return self._call(
            "radar.ranking.internet_services.timeseries_groups", "GET",
            "/radar/ranking/internet_services/timeseries_groups", locals(), BotTimeseriesGroups,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "service_category": "serviceCategory",
            },
        )

    def top(
        self, *, date: Sequence[date | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        service_category: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopResponse]:
        """Top ranking internet services: GET /radar/ranking/internet_services/top (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/top/"""
        return self._call(
            "radar.ranking.internet_services.top", "GET", "/radar/ranking/internet_services/top", locals(), TopResponse,
            wire={"service_category": "serviceCategory"},
        )
