"""`cf.magic_transit.cf1_sites`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.magic_transit.cf1_sites.ramps import Ramps


@model
class Cf1Site:
    """Cf1 site: response of magic_transit.cf1_sites.list."""

    name: str
    id: str | None = None
    created_on: Moment | None = None
    description: str | None = None
    location: Cf1SiteLocation | None = None
    modified_on: Moment | None = None


@model
class Cf1SiteLocation:
    """Cf1 site location: argument of magic_transit.cf1_sites.update."""

    lat: int | float | None = None
    long: int | float | None = None
    name: str | None = None


@model
class Cf1SiteParam:
    """Cf1 site param: argument of magic_transit.cf1_sites.create."""

    name: str
    description: str | None = None
    location: Cf1SiteLocation | None = None


class Cf1Sites(Resource):
    """Magic transit cf1 sites: `cf.magic_transit.cf1_sites`."""

    @cached_property
    def ramps(self) -> Ramps:
        from cfapi.api.magic_transit.cf1_sites.ramps import Ramps
        return Ramps(self._session)

    def list(self, *, account_id: str) -> Pages[Cf1Site]:
        """List magic transit cf1 sites: GET /accounts/{account_id}/magic/cf1_sites.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/list/"""
        return self._pages(
            "magic_transit.cf1_sites.list", "GET", "/accounts/{account_id}/magic/cf1_sites", locals(), Cf1Site,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, body: Sequence[Cf1SiteParam | Cf1Site | Mapping[str, Any]]) -> Pages[Cf1Site]:
        """Create a magic transit cf1 site: POST /accounts/{account_id}/magic/cf1_sites.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/create/"""
        return self._pages(
            "magic_transit.cf1_sites.create", "POST", "/accounts/{account_id}/magic/cf1_sites", locals(), Cf1Site,
            whole="body", paging=Paging(kind="single"),
        )

    def get(self, cf1_site_id: str, *, account_id: str) -> Reply[Cf1Site]:
        """Get a magic transit cf1 site: GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/get/"""
        return self._call(
            "magic_transit.cf1_sites.get", "GET", "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}", locals(),
            Cf1Site,
        )

    def update(
        self, cf1_site_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        location: Cf1SiteLocation | Mapping[str, Any] | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Reply[Cf1Site]:
        """Update a magic transit cf1 site: PATCH /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/update/"""
        return self._call(
            "magic_transit.cf1_sites.update", "PATCH", "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}", locals(),
            Cf1Site,
        )

    def delete(self, cf1_site_id: str, *, account_id: str) -> Reply[Cf1Site]:
        """Delete a magic transit cf1 site: DELETE /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/delete/"""
        return self._call(
            "magic_transit.cf1_sites.delete", "DELETE", "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}",
            locals(), Cf1Site,
        )
