"""`cf.zones.settings.fonts`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class FontSettings:
    """Font settings: response of zones.settings.fonts.get."""

    editable: bool | None = None
    id: Literal["fonts"] | str | None = None
    modified_on: Moment | None = None
    value: Literal["on", "off"] | str | None = None


class Fonts(Resource):
    """Fonts setting: `cf.zones.settings.fonts`."""

    async def get(self, *, zone_id: str) -> FontSettings:
        """Get fonts setting: GET /zones/{zone_id}/settings/fonts (permission: Zone Settings Read)."""
        return await self._call(
            "zones.settings.fonts.get", "GET", "/zones/{zone_id}/settings/fonts", locals(), FontSettings,
        )

    async def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> FontSettings:
        """Edit fonts setting: PATCH /zones/{zone_id}/settings/fonts (permission: Zone Settings Write)."""
        return await self._call(
            "zones.settings.fonts.edit", "PATCH", "/zones/{zone_id}/settings/fonts", locals(), FontSettings,
        )
