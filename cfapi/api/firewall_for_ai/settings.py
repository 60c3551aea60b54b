"""`cf.firewall_for_ai.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Resource, Unset, model


@model
class Setting:
    """Setting: response of firewall_for_ai.settings.get."""

    enabled: bool | None = None


class Settings(Resource):
    """Firewall for AI settings: `cf.firewall_for_ai.settings`."""

    async def get(self, *, zone_id: str) -> Setting:
        """Get firewall for AI settings: GET /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Read)."""
        return await self._call(
            "firewall_for_ai.settings.get", "GET", "/zones/{zone_id}/firewall-for-ai/settings", locals(), Setting,
        )

    async def update(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> Setting:
        """Update firewall for AI settings: PUT /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Write)."""
        return await self._call(
            "firewall_for_ai.settings.update", "PUT", "/zones/{zone_id}/firewall-for-ai/settings", locals(), Setting,
        )
