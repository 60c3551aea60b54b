"""`cf.firewall_for_ai.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.shared.ai_security import UniversalSSLSettings


class Settings(Resource):
    """Firewall for AI settings: `cf.firewall_for_ai.settings`."""

    def get(self, *, zone_id: str) -> Reply[UniversalSSLSettings]:
        """Get firewall for AI settings: GET /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Read)."""
        return self._call(
            "firewall_for_ai.settings.get", "GET", "/zones/{zone_id}/firewall-for-ai/settings", locals(),
            UniversalSSLSettings,
        )

    def update(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> Reply[UniversalSSLSettings]:
        """Update firewall for AI settings: PUT /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Write)."""
        return self._call(
            "firewall_for_ai.settings.update", "PUT", "/zones/{zone_id}/firewall-for-ai/settings", locals(),
            UniversalSSLSettings,
        )
