"""`cf.content_scanning.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.content_scanning.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Content scanning settings: `cf.content_scanning.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get content scanning settings: GET /zones/{zone_id}/content-upload-scan/settings (permission: Zone WAF Read
        or Account WAF Read).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/settings/methods/get/"""
