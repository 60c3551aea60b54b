"""`cf.radar.bgp.leaks`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Event:
    """Event: response of radar.bgp.leaks.events.list."""

    id: int
    countries: list[str]
    detected_ts: str
    finished: bool
    leak_asn: int
    leak_count: int
    leak_seg: list[int]
    leak_type: int
    max_ts: str
    min_ts: str
    origin_count: int
    peer_count: int
    prefix_count: int


EventSortBy = Literal["ID", "LEAKS", "PEERS", "PREFIXES", "ORIGINS", "TIME"] | str


class Leaks(Resource):
    """BGP leaks: `cf.radar.bgp.leaks`."""

    @cached_property
    def events(self) -> Events:
        return Events(self._session)


class Events(Resource):
    """Leak events: `cf.radar.bgp.leaks.events`."""

    def list(
        self, *, date_end: datetime | str | Unset = UNSET, date_range: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET, event_id: int | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, involved_asn: int | Unset = UNSET,
        involved_country: str | Unset = UNSET, leak_asn: int | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, sort_by: EventSortBy | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
    ) -> Pages[Event]:
        """List leak events: GET /radar/bgp/leaks/events (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/leaks/subresources/events/methods/list/"""
        return self._pages(
            "radar.bgp.leaks.events.list", "GET", "/radar/bgp/leaks/events", locals(), Event,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "event_id": "eventId",
                "involved_asn": "involvedAsn", "involved_country": "involvedCountry", "leak_asn": "leakAsn",
                "sort_by": "sortBy", "sort_order": "sortOrder",
            },
            paging=Paging(items="result.events"),
        )
