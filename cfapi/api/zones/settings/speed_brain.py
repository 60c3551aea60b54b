"""`cf.zones.settings.speed_brain`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class SpeedBrain:
    """Speed brain: response of zones.settings.speed_brain.get."""

    editable: bool | None = None
    id: str | None = None
    modified_on: Moment | None = None
    value: Literal["on", "off"] | str | None = None


class SpeedBrainResource(Resource):
    """Speed brain setting: `cf.zones.settings.speed_brain`."""

    async def get(self, *, zone_id: str) -> SpeedBrain:
        """Get speed brain setting: GET /zones/{zone_id}/settings/speed_brain (permission: Zone Settings Read)."""
        return await self._call(
            "zones.settings.speed_brain.get", "GET", "/zones/{zone_id}/settings/speed_brain", locals(), SpeedBrain,
        )

    async def edit(self, *, zone_id: str, value: Literal["on", "off"] | str) -> SpeedBrain:
        """Edit speed brain setting: PATCH /zones/{zone_id}/settings/speed_brain (permission: Zone Settings Write)."""
        return await self._call(
            "zones.settings.speed_brain.edit", "PATCH", "/zones/{zone_id}/settings/speed_brain", locals(), SpeedBrain,
        )
