"""`cf.content_scanning.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.content_scanning import ContentScanning


class Settings(Resource):
    """Content scanning settings: `cf.content_scanning.settings`."""

    def get(self, *, zone_id: str) -> Reply[ContentScanning]:
        """Get content scanning settings: GET /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Read
        or Account WAF Read).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/settings/methods/get/"""
        return self._call(
            "content_scanning.settings.get", "GET", "/zones/{zone_id}/content-upload-scan/settings", locals(),
            ContentScanning,
        )
