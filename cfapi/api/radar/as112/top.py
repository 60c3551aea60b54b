"""`cf.radar.as112.top`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import TopEdns


class TopResource(Resource):
    """As112 top: `cf.radar.as112.top`."""

    def locations(
        self, *, continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Locations as112 top: GET /radar/as112/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/locations/"""
        return self._call(
            "radar.as112.top.locations", "GET", "/radar/as112/top/locations", locals(), TopEdns,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    def dnssec(
        self, dnssec: Literal["SUPPORTED", "NOT_SUPPORTED"] | str, *, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """As112 top: DNSSEC: GET /radar/as112/top/locations/dnssec/{dnssec} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/dnssec/"""
        return self._call(
            "radar.as112.top.dnssec", "GET", "/radar/as112/top/locations/dnssec/{dnssec}", locals(), TopEdns,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    def edns(
        self, edns: Literal["SUPPORTED", "NOT_SUPPORTED"] | str, *, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """Edns as112 top: GET /radar/as112/top/locations/edns/{edns} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/edns/"""
        return self._call(
            "radar.as112.top.edns", "GET", "/radar/as112/top/locations/edns/{edns}", locals(), TopEdns,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    def ip_version(
        self, ip_version: Literal["IPv4", "IPv6"] | str, *, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TopEdns]:
        """As112 top: IP version: GET /radar/as112/top/locations/ip_version/{ip_version} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/top/methods/ip_version/"""
        return self._call(
            "radar.as112.top.ip_version", "GET", "/radar/as112/top/locations/ip_version/{ip_version}", locals(),
            TopEdns, wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )
