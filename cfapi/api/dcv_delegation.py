"""`cf.dcv_delegation`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class UUID:
    """UUID: response of dcv_delegation.get."""

    uuid: str | None = None


class DCVDelegationResource(Resource):
    """DCV delegation: `cf.dcv_delegation`."""

    def get(self, *, zone_id: str) -> Reply[UUID]:
        """Get DCV delegation: GET /zones/{zone_id}/dcv_delegation/uuid (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/dcv_delegation/methods/get/"""
        return self._call("dcv_delegation.get", "GET", "/zones/{zone_id}/dcv_delegation/uuid", locals(), UUID)
