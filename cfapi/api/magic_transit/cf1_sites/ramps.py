"""`cf.magic_transit.cf1_sites.ramps`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model


@model
class Body:
    """Body: argument of magic_transit.cf1_sites.ramps.create."""

    source_ramp_id: str
    type: Literal["gre", "gre_interconnect", "mpls_interconnect", "mconn", "ipsec"] | str


@model
class GRE:
    """GRE: part of Ramp."""

    managed_by: str | None = None


@model
class Ramp:
    """Ramp: response of magic_transit.cf1_sites.ramps.list."""

    id: str
    created_on: Moment
    modified_on: Moment
    name: str
    type: Literal["gre", "gre_interconnect", "mpls_interconnect", "mconn", "ipsec"] | str
    description: str | None = None
    gre: GRE | None = None
    gre_interconnect: GRE | None = None
    ipsec: GRE | None = None
    mconn: GRE | None = None
    mpls_interconnect: GRE | None = None


class Ramps(Resource):
    """Cf1 site ramps: `cf.magic_transit.cf1_sites.ramps`."""

    def list(self, cf1_site_id: str, *, account_id: str) -> Pages[Ramp]:
        """List cf1 site ramps: GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/list/"""
        return self._pages(
            "magic_transit.cf1_sites.ramps.list", "GET", "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps",
            locals(), Ramp, paging=Paging(kind="single"),
        )

    def create(self, cf1_site_id: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Pages[Ramp]:
        """Create a cf1 site ramp: POST /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/create/"""
        return self._pages(
            "magic_transit.cf1_sites.ramps.create", "POST",
            "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps", locals(), Ramp, whole="body",
            paging=Paging(kind="single"),
        )

    def get(self, ramp_id: str, *, account_id: str, cf1_site_id: str) -> Reply[Ramp]:
        """Get a cf1 site ramp: GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/get/"""
        return self._call(
            "magic_transit.cf1_sites.ramps.get", "GET",
            "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}", locals(), Ramp,
        )

    def delete(self, ramp_id: str, *, account_id: str, cf1_site_id: str) -> Reply[Ramp]:
        """Delete a cf1 site ramp: DELETE /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/delete/"""
        return self._call(
            "magic_transit.cf1_sites.ramps.delete", "DELETE",
            "/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}", locals(), Ramp,
        )
