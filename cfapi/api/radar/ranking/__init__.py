"""`cf.radar.ranking`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, date as date_, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import BotTimeseriesGroups, CTSummaryConfidenceInfo, OriginDateRange
from cfapi.api.shared.browser_rendering import NameAndValue

if TYPE_CHECKING:
    from cfapi.api.radar.ranking.domain import DomainResource
    from cfapi.api.radar.ranking.internet_services import InternetServices


@model
class RankingTop:
    """Ranking top: part of TopResponse."""

    categories: list[TopCategory]
    domain: str
    rank: int
    pct_rank_change: int | float | None = renamed("pctRankChange", default=None)


@model
class Top:
    """Top: part of TopResponseMeta."""

    date: date_


@model
class TopCategory:
    """Top category: part of DomainDetails."""

    id: int
    name: str
    super_category_id: int = renamed("superCategoryId")


@model
class TopResponse:
    """Top response: response of radar.ranking.top."""

    meta: TopResponseMeta
    top_0: list[RankingTop]


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


class RankingResource(Resource):
    """Radar ranking: `cf.radar.ranking`."""

    @cached_property
    def domain(self) -> DomainResource:
        from cfapi.api.radar.ranking.domain import DomainResource
        return DomainResource(self._session)

    @cached_property
    def internet_services(self) -> InternetServices:
        from cfapi.api.radar.ranking.internet_services import InternetServices
        return InternetServices(self._session)

    def timeseries_groups(
        self, *, date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, domain_category: Sequence[str] | Unset = UNSET,
        domains: Sequence[str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        ranking_type: Literal["POPULAR", "TRENDING_RISE", "TRENDING_STEADY"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Radar ranking: timeseries groups: GET /radar/ranking/timeseries_groups (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/timeseries_groups/"""
        return self._call(
            "radar.ranking.timeseries_groups", "GET", "/radar/ranking/timeseries_groups", locals(), BotTimeseriesGroups,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "domain_category": "domainCategory", "ranking_type": "rankingType",
            },
        )

    def top(
        self, *, date: Sequence[date | str] | Unset = UNSET, domain_category: Sequence[str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        ranking_type: Literal["POPULAR", "TRENDING_RISE", "TRENDING_STEADY"] | str | Unset = UNSET,
    ) -> Reply[TopResponse]:
        """Top radar ranking: GET /radar/ranking/top (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/top/"""
        return self._call(
            "radar.ranking.top", "GET", "/radar/ranking/top", locals(), TopResponse,
            wire={"domain_category": "domainCategory", "ranking_type": "rankingType"},
        )
