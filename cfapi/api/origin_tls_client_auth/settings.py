"""`cf.origin_tls_client_auth.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Setting:
    """Setting: response of origin_tls_client_auth.settings.get."""

    enabled: bool | None = None


class Settings(Resource):
    """Origin TLS client auth settings: `cf.origin_tls_client_auth.settings`."""

    def get(self, *, zone_id: str) -> Reply[Setting]:
        """Get origin TLS client auth settings: GET /zones/{zone_id}/origin_tls_client_auth/settings (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/get/"""
        return self._call(
            "origin_tls_client_auth.settings.get", "GET", "/zones/{zone_id}/origin_tls_client_auth/settings", locals(),
            Setting,
        )

    def update(self, *, zone_id: str, enabled: bool) -> Reply[Setting | None]:
        """Update origin TLS client auth settings: PUT /zones/{zone_id}/origin_tls_client_auth/settings (permission: SSL
        and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/update/"""
        return self._call(
            "origin_tls_client_auth.settings.update", "PUT", "/zones/{zone_id}/origin_tls_client_auth/settings",
            locals(), Setting,
        )
