"""`cf.zones.settings.aegis`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import Moment, Resource, model


@model
class Aegis:
    """Aegis: response of zones.settings.aegis.get."""

    editable: bool
    id: Literal["aegis"] | str
    modified_on: Moment | None = None
    value: AegisValue


@model
class AegisValue:
    """Aegis value: argument of zones.settings.aegis.edit."""

    enabled: bool | None = None
    pool_id: str | None = None


class AegisResource(Resource):
    """Aegis setting: `cf.zones.settings.aegis`."""

    async def get(self, *, zone_id: str) -> Aegis:
        """Get aegis setting: GET /zones/{zone_id}/settings/aegis (permission: Zone Settings Read or Zone Read)."""
        return await self._call("zones.settings.aegis.get", "GET", "/zones/{zone_id}/settings/aegis", locals(), Aegis)

    async def edit(self, *, zone_id: str, value: AegisValue | Mapping[str, Any]) -> Aegis:
        """Edit aegis setting: PATCH /zones/{zone_id}/settings/aegis (permission: Zone Settings Write or Zone Write)."""
        return await self._call(
            "zones.settings.aegis.edit", "PATCH", "/zones/{zone_id}/settings/aegis", locals(), Aegis,
        )
