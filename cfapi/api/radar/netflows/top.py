"""`cf.radar.netflows.top`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import AseMeta, TopEdns


@model
class Ases:
    """Ases: response of radar.netflows.top.ases."""

    meta: AseMeta
    top_0: list[AsesTop]


@model
class AsesTop:
    """Ases top: part of Ases."""

    client_asn: int | float = renamed("clientASN")
    client_as_name: str = renamed("clientASName")
    value: str


class TopResource(Resource):
    """Netflow top: `cf.radar.netflows.top`."""

    def ases(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        geo_id: Sequence[str] | Unset = UNSET, limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Ases]:
        """Ases netflow top: GET /radar/netflows/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/subresources/top/methods/ases/"""
        return self._call(
            "radar.netflows.top.ases", "GET", "/radar/netflows/top/ases", locals(), Ases,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "geo_id": "geoId"},
        )

    def locations(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        geo_id: Sequence[str] | Unset = UNSET, limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Locations netflow top: GET /radar/netflows/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/subresources/top/methods/locations/"""
        return self._call(
            "radar.netflows.top.locations", "GET", "/radar/netflows/top/locations", locals(), TopEdns,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "geo_id": "geoId"},
        )
