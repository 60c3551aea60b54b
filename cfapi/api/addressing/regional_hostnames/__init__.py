"""`cf.addressing.regional_hostnames`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.addressing.regional_hostnames.regions import Regions


@model
class RegionalHostname:
    """Regional hostname: response of addressing.regional_hostnames.list."""

    created_on: Moment
    hostname: str
    region_key: str
    routing: str | None = None


class RegionalHostnames(Resource):
    """Addressing regional hostnames: `cf.addressing.regional_hostnames`."""

    @cached_property
    def regions(self) -> Regions:
        from cfapi.api.addressing.regional_hostnames.regions import Regions
        return Regions(self._session)

    def list(self, *, zone_id: str) -> Pages[RegionalHostname]:
        """List addressing regional hostnames: GET /zones/{zone_id}/addressing/regional_hostnames (permission: DNS
        Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/list/"""
        return self._pages(
            "addressing.regional_hostnames.list", "GET", "/zones/{zone_id}/addressing/regional_hostnames", locals(),
            RegionalHostname, paging=Paging(kind="single"),
        )

    def create(
        self, *, zone_id: str, hostname: str, region_key: str, routing: str | Unset = UNSET,
    ) -> Reply[RegionalHostname]:
        """Create an addressing regional hostname: POST /zones/{zone_id}/addressing/regional_hostnames (permission: DNS
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/create/"""
        return self._call(
            "addressing.regional_hostnames.create", "POST", "/zones/{zone_id}/addressing/regional_hostnames", locals(),
            RegionalHostname,
        )

    def get(self, hostname: str, *, zone_id: str) -> Reply[RegionalHostname]:
        """Get an addressing regional hostname: GET /zones/{zone_id}/addressing/regional_hostnames/{hostname}
        (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/get/"""
        return self._call(
            "addressing.regional_hostnames.get", "GET", "/zones/{zone_id}/addressing/regional_hostnames/{hostname}",
            locals(), RegionalHostname,
        )

    def edit(self, hostname: str, *, zone_id: str, region_key: str) -> Reply[RegionalHostname]:
        """Edit an addressing regional hostname: PATCH /zones/{zone_id}/addressing/regional_hostnames/{hostname}
        (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/edit/"""
        return self._call(
            "addressing.regional_hostnames.edit", "PATCH", "/zones/{zone_id}/addressing/regional_hostnames/{hostname}",
            locals(), RegionalHostname,
        )

    def delete(self, hostname: str, *, zone_id: str) -> Reply[None]:
        """Delete an addressing regional hostname: DELETE /zones/{zone_id}/addressing/regional_hostnames/{hostname}
        (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/delete/"""
        return self._call(
            "addressing.regional_hostnames.delete", "DELETE",
            "/zones/{zone_id}/addressing/regional_hostnames/{hostname}", locals(), NoneType,
        )
