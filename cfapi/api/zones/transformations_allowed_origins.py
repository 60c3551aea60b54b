"""`cf.zones.transformations_allowed_origins`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class TransformationsAllowedOrigin:
    """Transformations allowed origin: response of zones.transformations_allowed_origins.get."""

    id: Literal["image_resizing_allowed_origins"] | str | None = None
    editable: bool | None = None
    modified_on: Moment | None = None
    value: Literal["on", "off"] | str | None = None


class TransformationsAllowedOrigins(Resource):
    """Zone transformations allowed origins: `cf.zones.transformations_allowed_origins`."""

    async def get(self, *, zone_id: str) -> TransformationsAllowedOrigin:
        """Get zone transformations allowed origins: GET /zones/{zone_id}/settings/transformations_allowed_origins.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_allowed_origins/methods/get/"""
        return await self._call(
            "zones.transformations_allowed_origins.get", "GET",
            "/zones/{zone_id}/settings/transformations_allowed_origins", locals(), TransformationsAllowedOrigin,
        )

    async def edit(self, *, zone_id: str, value: str) -> TransformationsAllowedOrigin:
        """Edit zone transformations allowed origins: PATCH /zones/{zone_id}/settings/transformations_allowed_origins.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_allowed_origins/methods/edit/"""
        return await self._call(
            "zones.transformations_allowed_origins.edit", "PATCH",
            "/zones/{zone_id}/settings/transformations_allowed_origins", locals(), TransformationsAllowedOrigin,
        )
