"""`cf.radar.entities.locations`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Location:
    """Location: part of LocationResponse."""

    alpha2: str
    confidence_level: int = renamed("confidenceLevel")
    continent: str
    latitude: str
    longitude: str
    name: str
    region: str
    subregion: str


@model
class LocationItem:
    """Location item: response of radar.entities.locations.list."""

    alpha2: str
    continent: str
    latitude: str
    longitude: str
    name: str
    region: str
    subregion: str


@model
class LocationResponse:
    """Location response: response of radar.entities.locations.get."""

    location: Location


class Locations(Resource):
    """Entity locations: `cf.radar.entities.locations`."""

    def list(
        self, *, continent: Literal["AF", "AS", "EU", "NA", "OC", "SA"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET, location: str | Unset = UNSET,
        offset: int | Unset = UNSET, region: str | Unset = UNSET, subregion: str | Unset = UNSET,
    ) -> Pages[LocationItem]:
        """List entity locations: GET /radar/entities/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/list/"""
        return self._pages(
            "radar.entities.locations.list", "GET", "/radar/entities/locations", locals(), LocationItem,
            paging=Paging(kind="offset", items="result.locations", per_page="limit"),
        )

    def get(self, location: str, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[LocationResponse]:
        """Get an entity location: GET /radar/entities/locations/{location} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/locations/methods/get/"""
        return self._call(
            "radar.entities.locations.get", "GET", "/radar/entities/locations/{location}", locals(), LocationResponse,
        )
