"""`cf.radar.bgp.hijacks`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Event:
    """Event: response of radar.bgp.hijacks.events.list."""

    id: int
    confidence_score: int
    duration: int
    event_type: int
    hijack_msgs_count: int
    hijacker_asn: int
    hijacker_country: str
    is_stale: bool
    max_hijack_ts: str
    max_msg_ts: str
    min_hijack_ts: str
    on_going_count: int
    peer_asns: list[int]
    peer_ip_count: int
    prefixes: list[str]
    tags: list[EventTag]
    victim_asns: list[int]
    victim_countries: list[str]


@model
class EventTag:
    """Event tag: part of Event."""

    name: str
    score: int


class Hijacks(Resource):
    """BGP hijacks: `cf.radar.bgp.hijacks`."""

    @cached_property
    def events(self) -> Events:
        return Events(self._session)


class Events(Resource):
    """Hijack events: `cf.radar.bgp.hijacks.events`."""

    def list(
        self, *, date_end: datetime | str | Unset = UNSET, date_range: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET, event_id: int | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, hijacker_asn: int | Unset = UNSET,
        involved_asn: int | Unset = UNSET, involved_country: str | Unset = UNSET, max_confidence: int | Unset = UNSET,
        min_confidence: int | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        prefix: str | Unset = UNSET, sort_by: Literal["ID", "TIME", "CONFIDENCE"] | str | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET, victim_asn: int | Unset = UNSET,
    ) -> Pages[Event]:
        """List hijack events: GET /radar/bgp/hijacks/events (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/hijacks/subresources/events/methods/list/"""
        return self._pages(
            "radar.bgp.hijacks.events.list", "GET", "/radar/bgp/hijacks/events", locals(), Event,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "event_id": "eventId",
                "hijacker_asn": "hijackerAsn", "involved_asn": "involvedAsn", "involved_country": "involvedCountry",
                "max_confidence": "maxConfidence", "min_confidence": "minConfidence", "sort_by": "sortBy",
                "sort_order": "sortOrder", "victim_asn": "victimAsn",
            },
            paging=Paging(items="result.events"),
        )
