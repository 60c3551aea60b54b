"""`cf.waiting_rooms.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Resource, Unset, model


@model
class Setting:
    """Setting: response of waiting_rooms.settings.get."""

    search_engine_crawler_bypass: bool


class Settings(Resource):
    """Waiting room settings: `cf.waiting_rooms.settings`."""

    async def get(self, *, zone_id: str) -> Setting:
        """Get waiting room settings: GET /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/get/"""
        return await self._call(
            "waiting_rooms.settings.get", "GET", "/zones/{zone_id}/waiting_rooms/settings", locals(), Setting,
        )

    async def update(self, *, zone_id: str, search_engine_crawler_bypass: bool | Unset = UNSET) -> Setting:
        """Update waiting room settings: PUT /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/update/"""
        return await self._call(
            "waiting_rooms.settings.update", "PUT", "/zones/{zone_id}/waiting_rooms/settings", locals(), Setting,
        )

    async def edit(self, *, zone_id: str, search_engine_crawler_bypass: bool | Unset = UNSET) -> Setting:
        """Edit waiting room settings: PATCH /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/edit/"""
        return await self._call(
            "waiting_rooms.settings.edit", "PATCH", "/zones/{zone_id}/waiting_rooms/settings", locals(), Setting,
        )
