"""`cf.zero_trust.dlp.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """DLP settings: `cf.zero_trust.dlp.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get DLP settings: GET /accounts/{account_id}/dlp/settings (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/get/"""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update DLP settings: PUT /accounts/{account_id}/dlp/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/update/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit DLP settings: PATCH /accounts/{account_id}/dlp/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/edit/"""

    @_call(_api.Settings.delete)
    def delete(self) -> Any:
        """Delete DLP settings: DELETE /accounts/{account_id}/dlp/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/delete/"""
