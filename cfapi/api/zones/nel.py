"""`cf.zones.nel`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import Moment, Resource, model
from cfapi.api.shared.ddos_protection import Switch


@model
class NEL:
    """NEL: response of zones.nel.get."""

    id: Literal["nel"] | str
    editable: bool
    modified_on: Moment
    value: Switch


class NELResource(Resource):
    """Zone NEL: `cf.zones.nel`."""

    async def get(self, *, zone_id: str) -> NEL:
        """Get zone NEL: GET /zones/{zone_id}/settings/nel.
        https://developers.cloudflare.com/api/resources/zones/subresources/nel/methods/get/"""
        return await self._call("zones.nel.get", "GET", "/zones/{zone_id}/settings/nel", locals(), NEL)

    async def edit(self, *, zone_id: str, value: Switch | Mapping[str, Any]) -> NEL:
        """Edit zone NEL: PATCH /zones/{zone_id}/settings/nel.
        https://developers.cloudflare.com/api/resources/zones/subresources/nel/methods/edit/"""
        return await self._call("zones.nel.edit", "PATCH", "/zones/{zone_id}/settings/nel", locals(), NEL)
