"""`cf.radar.search`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Global:
    """Global: response of radar.search.global_."""

    search: list[GlobalSearch]


@model
class GlobalSearch:
    """Global search: part of Global."""

    code: str
    name: str
    type: str


class SearchResource(Resource):
    """Radar search: `cf.radar.search`."""

    def global_(
        self, *, query: str,
        exclude: Sequence[Literal[
            "ADM1S", "ASNS", "BOTS", "CERTIFICATE_AUTHORITIES", "CERTIFICATE_LOGS", "ORIGINS", "ORIGIN_REGIONS",
            "INDUSTRIES", "LOCATIONS", "NOTEBOOKS", "TLDS", "VERTICALS",
        ] | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        include: Sequence[Literal[
            "ADM1S", "ASNS", "BOTS", "CERTIFICATE_AUTHORITIES", "CERTIFICATE_LOGS", "ORIGINS", "ORIGIN_REGIONS",
            "INDUSTRIES", "LOCATIONS", "NOTEBOOKS", "TLDS", "VERTICALS",
        ] | str] | Unset = UNSET,
        limit: int | Unset = UNSET, limit_per_group: float | Unset = UNSET,
    ) -> Reply[Global]:
        """Global radar search: GET /radar/search/global (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/search/methods/global/"""
        return self._call(
            "radar.search.global_", "GET", "/radar/search/global", locals(), Global,
            wire={"limit_per_group": "limitPerGroup"},
        )
