"""`cf.zones.entitlements`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.shared.accounts import Entitlement


class Entitlements(Resource):
    """Zone entitlements: `cf.zones.entitlements`."""

    def list(self, *, zone_id: str) -> Pages[Entitlement]:
        """List zone entitlements: GET /zones/{zone_id}/entitlements.
        https://developers.cloudflare.com/api/resources/zones/subresources/entitlements/methods/list/"""
        return self._pages(
            "zones.entitlements.list", "GET", "/zones/{zone_id}/entitlements", locals(), Entitlement,
            paging=Paging(kind="single"),
        )
