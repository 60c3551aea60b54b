"""`cf.argo.smart_routing`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class SmartRouting:
    """Smart routing: response of argo.smart_routing.get."""

    id: str
    editable: bool
    value: Literal["on", "off"] | str
    modified_on: Moment | None = None


class SmartRoutingResource(Resource):
    """Argo smart routing: `cf.argo.smart_routing`."""

    async def get(self, *, zone_id: str) -> SmartRouting:
        """Get argo smart routing: GET /zones/{zone_id}/argo/smart_routing (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/argo/subresources/smart_routing/methods/get/"""
        return await self._call(
            "argo.smart_routing.get", "GET", "/zones/{zone_id}/argo/smart_routing", locals(), SmartRouting,
        )

    async def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> SmartRouting:
        """Edit argo smart routing: PATCH /zones/{zone_id}/argo/smart_routing (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/argo/subresources/smart_routing/methods/edit/"""
        return await self._call(
            "argo.smart_routing.edit", "PATCH", "/zones/{zone_id}/argo/smart_routing", locals(), SmartRouting,
        )
