"""`cf.zones.transformations_c2pa`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class TransformationsC2PA:
    """Transformations C2 PA: response of zones.transformations_c2pa.get."""

    id: Literal["image_resizing_c2pa"] | str | None = None
    editable: bool | None = None
    modified_on: Moment | None = None
    value: Literal["on", "off"] | str | None = None


class TransformationsC2PAResource(Resource):
    """Zone transformations C2PA: `cf.zones.transformations_c2pa`."""

    async def get(self, *, zone_id: str) -> TransformationsC2PA:
        """Get zone transformations C2PA: GET /zones/{zone_id}/settings/transformations_c2pa.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_c2pa/methods/get/"""
        return await self._call(
            "zones.transformations_c2pa.get", "GET", "/zones/{zone_id}/settings/transformations_c2pa", locals(),
            TransformationsC2PA,
        )

    async def edit(self, *, zone_id: str, value: Literal["off", "on"] | str) -> TransformationsC2PA:
        """Edit zone transformations C2PA: PATCH /zones/{zone_id}/settings/transformations_c2pa.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_c2pa/methods/edit/"""
        return await self._call(
            "zones.transformations_c2pa.edit", "PATCH", "/zones/{zone_id}/settings/transformations_c2pa", locals(),
            TransformationsC2PA,
        )
