"""`cf.radar.verified_bots.top`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import AseMeta


@model
class Bots:
    """Bots: response of radar.verified_bots.top.bots."""

    meta: AseMeta
    top_0: list[BotsTop]


@model
class BotsTop:
    """Bots top: part of Bots."""

    bot_category: str = renamed("botCategory")
    bot_name: str = renamed("botName")
    bot_owner: str = renamed("botOwner")
    value: str


@model
class Categories:
    """Categories: response of radar.verified_bots.top.categories."""

    meta: AseMeta
    top_0: list[CategoriesTop]


@model
class CategoriesTop:
    """Categories top: part of Categories."""

    bot_category: str = renamed("botCategory")
    value: str


class TopResource(Resource):
    """Verified bot top: `cf.radar.verified_bots.top`."""

    @deprecated("radar.verified_bots.top.bots is deprecated")
    def bots(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Bots]:
        """Bots verified bot top (deprecated): GET /radar/verified_bots/top/bots (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/verified_bots/subresources/top/methods/bots/"""
        return self._call(
            "radar.verified_bots.top.bots", "GET", "/radar/verified_bots/top/bots", locals(), Bots,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    @deprecated("radar.verified_bots.top.categories is deprecated")
    def categories(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Categories]:
        """Categories verified bot top (deprecated): GET /radar/verified_bots/top/categories (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/verified_bots/subresources/top/methods/categories/"""
        return self._call(
            "radar.verified_bots.top.categories", "GET", "/radar/verified_bots/top/categories", locals(), Categories,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )
