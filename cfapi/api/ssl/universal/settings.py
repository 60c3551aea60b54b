"""`cf.ssl.universal.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class UniversalSSLSettings:
    """Universal SSL settings: response of ssl.universal.settings.get."""

    enabled: bool | None = None


class Settings(Resource):
    """Universal settings: `cf.ssl.universal.settings`."""

    def get(self, *, zone_id: str) -> Reply[UniversalSSLSettings]:
        """Get universal settings: GET /zones/{zone_id}/ssl/universal/settings (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/get/"""
        return self._call(
            "ssl.universal.settings.get", "GET", "/zones/{zone_id}/ssl/universal/settings", locals(),
            UniversalSSLSettings,
        )

    def edit(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> Reply[UniversalSSLSettings | None]:
        """Edit universal settings: PATCH /zones/{zone_id}/ssl/universal/settings (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/edit/"""
        return self._call(
            "ssl.universal.settings.edit", "PATCH", "/zones/{zone_id}/ssl/universal/settings", locals(),
            UniversalSSLSettings,
        )
