"""`cf.argo.tiered_caching`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class TieredCaching:
    """Tiered caching: response of argo.tiered_caching.get."""

    id: Literal["tiered_caching"] | str
    editable: bool
    value: Literal["on", "off"] | str
    modified_on: Moment | None = None


class TieredCachingResource(Resource):
    """Argo tiered caching: `cf.argo.tiered_caching`."""

    async def get(self, *, zone_id: str) -> TieredCaching:
        """Get argo tiered caching: GET /zones/{zone_id}/argo/tiered_caching.
        https://developers.cloudflare.com/api/resources/argo/subresources/tiered_caching/methods/get/"""
        return await self._call(
            "argo.tiered_caching.get", "GET", "/zones/{zone_id}/argo/tiered_caching", locals(), TieredCaching,
        )

    async def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> TieredCaching:
        """Edit argo tiered caching: PATCH /zones/{zone_id}/argo/tiered_caching.
        https://developers.cloudflare.com/api/resources/argo/subresources/tiered_caching/methods/edit/"""
        return await self._call(
            "argo.tiered_caching.edit", "PATCH", "/zones/{zone_id}/argo/tiered_caching", locals(), TieredCaching,
        )
