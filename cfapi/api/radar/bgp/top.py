"""`cf.radar.bgp.top`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import ASNRelMeta, DomainMeta


@model
class Ase:
    """Ase: response of radar.bgp.top.ases.get."""

    meta: DomainMeta
    top_0: list[AseTop]


@model
class AsePrefixes:
    """Ase prefixes: response of radar.bgp.top.ases.prefixes."""

    asns: list[AsePrefixesASN]
    meta: ASNRelMeta


@model
class AsePrefixesASN:
    """Ase prefixes ASN: part of AsePrefixes."""

    asn: int
    country: str
    name: str
    pfxs_count: int


@model
class AseTop:
    """Ase top: part of Ase."""

    asn: int
    as_name: str = renamed("ASName")
    value: str


@model
class Prefixes:
    """Prefixes: response of radar.bgp.top.prefixes."""

    meta: DomainMeta
    top_0: list[PrefixesTop]


@model
class PrefixesTop:
    """Prefixes top: part of Prefixes."""

    prefix: str
    value: str


class TopResource(Resource):
    """BGP top: `cf.radar.bgp.top`."""

    @cached_property
    def ases(self) -> Ases:
        return Ases(self._session)

    def prefixes(
        self, *, asn: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        update_type: Sequence[Literal["ANNOUNCEMENT", "WITHDRAWAL"] | str] | Unset = UNSET,
    ) -> Reply[Prefixes]:
        """Prefixes BGP top: GET /radar/bgp/top/prefixes (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/methods/prefixes/"""
        return self._call(
            "radar.bgp.top.prefixes", "GET", "/radar/bgp/top/prefixes", locals(), Prefixes,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "update_type": "updateType",
            },
        )


class Ases(Resource):
    """Top ases: `cf.radar.bgp.top.ases`."""

    def get(
        self, *, asn: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, prefix: Sequence[str] | Unset = UNSET,
        update_type: Sequence[Literal["ANNOUNCEMENT", "WITHDRAWAL"] | str] | Unset = UNSET,
    ) -> Reply[Ase]:
        """Get top ases: GET /radar/bgp/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/subresources/ases/methods/get/"""
        return self._call(
            "radar.bgp.top.ases.get", "GET", "/radar/bgp/top/ases", locals(), Ase,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "update_type": "updateType",
            },
        )

    def prefixes(
        self, *, country: str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> Reply[AsePrefixes]:
        """Prefixes top ases: GET /radar/bgp/top/ases/prefixes (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/top/subresources/ases/methods/prefixes/"""
        return self._call("radar.bgp.top.ases.prefixes", "GET", "/radar/bgp/top/ases/prefixes", locals(), AsePrefixes)
