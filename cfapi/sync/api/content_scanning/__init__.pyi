"""`cf.content_scanning` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.content_scanning as _api
from cfapi.sync.api.content_scanning.payloads import Payloads
from cfapi.sync.api.content_scanning.settings import Settings
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ContentScanningResource(Resource):
    """Content scanning: `cf.content_scanning`."""

    @property
    def payloads(self) -> Payloads: ...

    @property
    def settings(self) -> Settings: ...

    @_call(_api.ContentScanningResource.disable)
    def disable(self) -> Any:
        """Disable content scanning: POST /zones/{zone_id}/content-upload-scan/disable (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/disable/"""

    @_call(_api.ContentScanningResource.enable)
    def enable(self) -> Any:
        """Enable content scanning: POST /zones/{zone_id}/content-upload-scan/enable (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/enable/"""

    @_call(_api.ContentScanningResource.get)
    def get(self) -> Any:
        """Get content scanning: GET /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Read or Account
        WAF Read).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/get/"""

    @_call(_api.ContentScanningResource.create)
    def create(self) -> Any:
        """Create content scanning: PUT /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/create/"""

    @_call(_api.ContentScanningResource.update)
    def update(self) -> Any:
        """Update content scanning: PUT /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Write or
        Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/methods/update/"""
