"""`cf.intel.sinkholes.ingresses`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, Moment, Reply, Resource, model


@model
class Ingress:
    """Ingress: response of intel.sinkholes.ingresses.create."""

    id: str | None = None
    cidr: str | None = None
    created_on: Moment | None = None
    modified_on: Moment | None = None
    sinkhole_id: str | None = None
    zone_tag: str | None = None


class Ingresses(Resource):
    """Sinkhole ingresses: `cf.intel.sinkholes.ingresses`."""

    def create(self, sinkhole_id: str, *, zone_id: str, cidr: str) -> Reply[Ingress]:
        """Create a sinkhole ingress: POST /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/create/"""
        return self._call(
            "intel.sinkholes.ingresses.create", "POST", "/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses",
            locals(), Ingress,
        )

    def get(self, ingress_id: str, *, zone_id: str, sinkhole_id: str) -> Reply[Ingress]:
        """Get a sinkhole ingress: GET /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/get/"""
        return self._call(
            "intel.sinkholes.ingresses.get", "GET",
            "/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}", locals(), Ingress,
        )

    def update(self, ingress_id: str, *, zone_id: str, sinkhole_id: str, cidr: str) -> Reply[Any]:
        """Update a sinkhole ingress: PUT /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/update/"""
        return self._call(
            "intel.sinkholes.ingresses.update", "PUT",
            "/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}", locals(), PLAIN,
        )

    def delete(self, ingress_id: str, *, zone_id: str, sinkhole_id: str) -> Reply[Any]:
        """Delete a sinkhole ingress: DELETE /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/delete/"""
        return self._call(
            "intel.sinkholes.ingresses.delete", "DELETE",
            "/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}", locals(), PLAIN,
        )
