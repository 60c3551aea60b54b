"""`cf.network_interconnects.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.network_interconnects.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Network interconnect settings: `cf.network_interconnects.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get network interconnect settings: GET /accounts/{account_id}/cni/settings (permission: Magic WAN Read or
        Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/settings/methods/get/"""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update network interconnect settings: PUT /accounts/{account_id}/cni/settings (permission: Magic WAN Write or
        Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/settings/methods/update/"""
