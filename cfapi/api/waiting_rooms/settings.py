"""`cf.waiting_rooms.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Setting:
    """Setting: response of waiting_rooms.settings.get."""

    search_engine_crawler_bypass: bool


class Settings(Resource):
    """Waiting room settings: `cf.waiting_rooms.settings`."""

    def get(self, *, zone_id: str) -> Reply[Setting]:
        """Get waiting room settings: GET /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/get/"""
        return self._call(
            "waiting_rooms.settings.get", "GET", "/zones/{zone_id}/waiting_rooms/settings", locals(), Setting,
        )

    def update(self, *, zone_id: str, search_engine_crawler_bypass: bool | Unset = UNSET) -> Reply[Setting]:
        """Update waiting room settings: PUT /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/update/"""
        return self._call(
            "waiting_rooms.settings.update", "PUT", "/zones/{zone_id}/waiting_rooms/settings", locals(), Setting,
        )

    def edit(self, *, zone_id: str, search_engine_crawler_bypass: bool | Unset = UNSET) -> Reply[Setting]:
        """Edit waiting room settings: PATCH /zones/{zone_id}/waiting_rooms/settings (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/edit/"""
        return self._call(
            "waiting_rooms.settings.edit", "PATCH", "/zones/{zone_id}/waiting_rooms/settings", locals(), Setting,
        )
