"""`cf.zero_trust.connectivity_settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.connectivity_settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ConnectivitySettings(Resource):
    """Zero trust connectivity settings: `cf.zero_trust.connectivity_settings`."""

    @_call(_api.ConnectivitySettings.get)
    def get(self) -> Any:
        """Get zero trust connectivity settings: GET /accounts/{account_id}/zerotrust/connectivity_settings (permission:
        Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/connectivity_settings/methods/get/"""

    @_call(_api.ConnectivitySettings.edit)
    def edit(self) -> Any:
        """Edit zero trust connectivity settings: PATCH /accounts/{account_id}/zerotrust/connectivity_settings
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/connectivity_settings/methods/edit/"""
