"""`cf.radar.entities`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.radar.entities.asns import Asns
    from cfapi.api.radar.entities.locations import Locations


@model
class Entity:
    """Entity: response of radar.entities.get."""

    ip: EntityIP


@model
class EntityIP:
    """Entity IP: part of Entity."""

    asn: str
    asn_location: str = renamed("asnLocation")
    asn_name: str = renamed("asnName")
    asn_org_name: str = renamed("asnOrgName")
    ip: str
    ip_version: str = renamed("ipVersion")
    location: str
    location_name: str = renamed("locationName")


class Entities(Resource):
    """Radar entities: `cf.radar.entities`."""

    @cached_property
    def asns(self) -> Asns:
        from cfapi.api.radar.entities.asns import Asns
        return Asns(self._session)

    @cached_property
    def locations(self) -> Locations:
        from cfapi.api.radar.entities.locations import Locations
        return Locations(self._session)

    def get(self, *, ip: str, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[Entity]:
        """Get radar entities: GET /radar/entities/ip (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/methods/get/"""
        return self._call("radar.entities.get", "GET", "/radar/entities/ip", locals(), Entity)
