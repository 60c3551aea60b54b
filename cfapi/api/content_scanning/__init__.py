"""`cf.content_scanning`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, Moment, Reply, Resource, model

if TYPE_CHECKING:
    from cfapi.api.content_scanning.payloads import Payloads
    from cfapi.api.content_scanning.settings import Settings


@model
class ContentScanning:
    """Content scanning: response of content_scanning.get."""

    modified: Moment | None = None
    value: str | None = None


class ContentScanningResource(Resource):
    """Content scanning: `cf.content_scanning`."""

    @cached_property
    def payloads(self) -> Payloads:
        from cfapi.api.content_scanning.payloads import Payloads
        return Payloads(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.content_scanning.settings import Settings
        return Settings(self._session)

    def disable(self, *, zone_id: str) -> Reply[Any]:
        """Disable content scanning: POST /zones/{zone_id}/content-upload-scan/disable (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/disable/"""
        return self._call(
            "content_scanning.disable", "POST", "/zones/{zone_id}/content-upload-scan/disable", locals(), PLAIN,
        )

    def enable(self, *, zone_id: str) -> Reply[Any]:
        """Enable content scanning: POST /zones/{zone_id}/content-upload-scan/enable (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/enable/"""
        return self._call(
            "content_scanning.enable", "POST", "/zones/{zone_id}/content-upload-scan/enable", locals(), PLAIN,
        )

    def get(self, *, zone_id: str) -> Reply[ContentScanning]:
        """Get content scanning: GET /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Read or Account
        WAF Read).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/get/"""
        return self._call(
            "content_scanning.get", "GET", "/zones/{zone_id}/content-upload-scan/settings", locals(), ContentScanning,
        )

    def create(self, *, zone_id: str, value: Literal["enabled", "disabled"] | str) -> Reply[ContentScanning]:
        """Create content scanning: PUT /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/create/"""
        return self._call(
            "content_scanning.create", "PUT", "/zones/{zone_id}/content-upload-scan/settings", locals(),
            ContentScanning,
        )

    def update(self, *, zone_id: str, value: Literal["enabled", "disabled"] | str) -> Reply[ContentScanning]:
        """Update content scanning: PUT /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/update/"""
        return self._call(
            "content_scanning.update", "PUT", "/zones/{zone_id}/content-upload-scan/settings", locals(),
            ContentScanning,
        )
