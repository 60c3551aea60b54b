"""`cf.radar.geolocations`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Geolocation:
    """Geolocation: response of radar.geolocations.list."""

    geo_id: str = renamed("geoId")
    latitude: str
    longitude: str
    name: str
    parent: GeolocationParent
    type: Literal["CONTINENT", "COUNTRY", "ADM1"] | str
    code: str | None = None
    locale: str | None = None


@model
class GeolocationDetails:
    """Geolocation details: response of radar.geolocations.get."""

    geolocation: Geolocation


@model
class GeolocationParent:
    """Geolocation parent: part of Geolocation."""

    geo_id: str = renamed("geoId")
    latitude: str
    longitude: str
    name: str
    parent: Parent
    type: Literal["CONTINENT", "COUNTRY", "ADM1"] | str
    code: str | None = None
    locale: str | None = None


@model
class Parent:
    """Parent: part of GeolocationParent."""

    geo_id: str = renamed("geoId")
    latitude: str
    longitude: str
    name: str
    type: Literal["CONTINENT", "COUNTRY", "ADM1"] | str
    code: str | None = None
    locale: str | None = None


class Geolocations(Resource):
    """Radar geolocations: `cf.radar.geolocations`."""

    def list(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: str | Unset = UNSET,
        limit: int | Unset = UNSET, location: str | Unset = UNSET, offset: int | Unset = UNSET,
    ) -> Pages[Geolocation]:
        """List radar geolocations: GET /radar/geolocations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/geolocations/methods/list/"""
        return self._pages(
            "radar.geolocations.list", "GET", "/radar/geolocations", locals(), Geolocation, wire={"geo_id": "geoId"},
            paging=Paging(kind="offset", items="result.geolocations", per_page="limit"),
        )

    def get(self, geo_id: str, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[GeolocationDetails]:
        """Get a radar geolocation: GET /radar/geolocations/{geo_id} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/geolocations/methods/get/"""
        return self._call("radar.geolocations.get", "GET", "/radar/geolocations/{geo_id}", locals(), GeolocationDetails)
