"""`cf.firewall_for_ai.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Resource, Unset
from cfapi.api.shared.firewall_for_ai import R2LocalUploadsConfiguration


class Settings(Resource):
    """Firewall for AI settings: `cf.firewall_for_ai.settings`."""

    async def get(self, *, zone_id: str) -> R2LocalUploadsConfiguration:
        """Get firewall for AI settings: GET /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Read)."""
        return await self._call(
            "firewall_for_ai.settings.get", "GET", "/zones/{zone_id}/firewall-for-ai/settings", locals(),
            R2LocalUploadsConfiguration,
        )

    async def update(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> R2LocalUploadsConfiguration:
        """Update firewall for AI settings: PUT /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Write)."""
        return await self._call(
            "firewall_for_ai.settings.update", "PUT", "/zones/{zone_id}/firewall-for-ai/settings", locals(),
            R2LocalUploadsConfiguration,
        )
