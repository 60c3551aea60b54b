"""`cf.ssl.universal.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ssl.universal.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Universal settings: `cf.ssl.universal.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get universal settings: GET /zones/{zone_id}/ssl/universal/settings (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/get/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit universal settings: PATCH /zones/{zone_id}/ssl/universal/settings (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/edit/"""
