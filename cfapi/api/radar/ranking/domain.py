"""`cf.radar.ranking.domain`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import DomainMeta
from cfapi.api.radar.ranking import TopCategory


@model
class Domain:
    """Domain: response of radar.ranking.domain.get."""

    details_0: DomainDetails
    meta: DomainMeta


@model
class DomainDetails:
    """Domain details: part of Domain."""

    categories: list[TopCategory]
    bucket: str | None = None
    rank: int | None = None
    top_locations: list[DomainTopLocation] | None = None


@model
class DomainTopLocation:
    """Domain top location: part of DomainDetails."""

    location_code: str = renamed("locationCode")
    location_name: str = renamed("locationName")
    rank: int


class DomainResource(Resource):
    """Ranking domain: `cf.radar.ranking.domain`."""

    def get(
        self, domain: str, *, date: Sequence[date | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, include_top_locations: bool | Unset = UNSET,
        limit: int | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        ranking_type: Literal["POPULAR", "TRENDING_RISE", "TRENDING_STEADY"] | str | Unset = UNSET,
    ) -> Reply[Domain]:
        """Get ranking domain: GET /radar/ranking/domain/{domain} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/domain/methods/get/"""
        return self._call(
            "radar.ranking.domain.get", "GET", "/radar/ranking/domain/{domain}", locals(), Domain,
            wire={"include_top_locations": "includeTopLocations", "ranking_type": "rankingType"},
        )
