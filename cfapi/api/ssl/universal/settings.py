"""`cf.ssl.universal.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Resource, Unset
from cfapi.api.shared.ai_security import UniversalSSLSettings


class Settings(Resource):
    """Universal settings: `cf.ssl.universal.settings`."""

    async def get(self, *, zone_id: str) -> UniversalSSLSettings:
        """Get universal settings: GET /zones/{zone_id}/ssl/universal/settings (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/get/"""
        return await self._call(
            "ssl.universal.settings.get", "GET", "/zones/{zone_id}/ssl/universal/settings", locals(),
            UniversalSSLSettings,
        )

    async def edit(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> UniversalSSLSettings | None:
        """Edit universal settings: PATCH /zones/{zone_id}/ssl/universal/settings (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/edit/"""
        return await self._call(
            "ssl.universal.settings.edit", "PATCH", "/zones/{zone_id}/ssl/universal/settings", locals(),
            UniversalSSLSettings,
        )
