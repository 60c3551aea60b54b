"""`cf.zones.settings.fonts`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import define

from cfapi.encoding import path
from cfapi.resource import Resource


@define(kw_only=True)
class FontSettings:
    """Font settings: answer of zones.settings.fonts.get."""

    editable: bool | None = None
    id: Literal["fonts"] | str | None = None
    modified_on: datetime | None = None
    value: Literal["on", "off"] | str | None = None


class Fonts(Resource):
    """Setting fonts: `cf.zones.settings.fonts`."""

    async def get(self, *, zone_id: str) -> FontSettings:
        """Get setting fonts: GET /zones/{zone_id}/settings/fonts (permission: Zone Settings Read)."""
        return await self._call(
            "zones.settings.fonts.get", "GET", path("/zones/{zone_id}/settings/fonts", zone_id=zone_id), FontSettings,
        )

    async def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> FontSettings:
        """Edit setting fonts: PATCH /zones/{zone_id}/settings/fonts (permission: Zone Settings Write)."""
        return await self._call(
            "zones.settings.fonts.edit", "PATCH", path("/zones/{zone_id}/settings/fonts", zone_id=zone_id),
            FontSettings, body={"value": value},
        )
