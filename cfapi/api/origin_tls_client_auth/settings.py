"""`cf.origin_tls_client_auth.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource
from cfapi.api.shared.ai_security import UniversalSSLSettings


class Settings(Resource):
    """Origin TLS client auth settings: `cf.origin_tls_client_auth.settings`."""

    async def get(self, *, zone_id: str) -> UniversalSSLSettings:
        """Get origin TLS client auth settings: GET /zones/{zone_id}/origin_tls_client_auth/settings (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/get/"""
        return await self._call(
            "origin_tls_client_auth.settings.get", "GET", "/zones/{zone_id}/origin_tls_client_auth/settings", locals(),
            UniversalSSLSettings,
        )

    async def update(self, *, zone_id: str, enabled: bool) -> UniversalSSLSettings | None:
        """Update origin TLS client auth settings: PUT /zones/{zone_id}/origin_tls_client_auth/settings (permission: SSL
        and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/update/"""
        return await self._call(
            "origin_tls_client_auth.settings.update", "PUT", "/zones/{zone_id}/origin_tls_client_auth/settings",
            locals(), UniversalSSLSettings,
        )
