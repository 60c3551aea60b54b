"""`cf.firewall_for_ai.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Setting:
    """Setting: response of firewall_for_ai.settings.get."""

    enabled: bool | None = None


class Settings(Resource):
    """Firewall for AI settings: `cf.firewall_for_ai.settings`."""

    def get(self, *, zone_id: str) -> Reply[Setting]:
        """Get firewall for AI settings: GET /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Read)."""
        return self._call(
            "firewall_for_ai.settings.get", "GET", "/zones/{zone_id}/firewall-for-ai/settings", locals(), Setting,
        )

    def update(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> Reply[Setting]:
        """Update firewall for AI settings: PUT /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Write)."""
        return self._call(
            "firewall_for_ai.settings.update", "PUT", "/zones/{zone_id}/firewall-for-ai/settings", locals(), Setting,
        )
