"""`cf.logs.control.cmb` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logs.control.cmb as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CmbResource(Resource):
    """Control cmb: `cf.logs.control.cmb`."""

    @property
    def config(self) -> ConfigResource: ...

class ConfigResource(Resource):
    """Cmb config: `cf.logs.control.cmb.config`."""

    @_call(_api.ConfigResource.get)
    def get(self) -> Any:
        """Get cmb config: GET /accounts/{account_id}/logs/control/cmb/config (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/get/"""

    @_call(_api.ConfigResource.create)
    def create(self) -> Any:
        """Create cmb config: POST /accounts/{account_id}/logs/control/cmb/config (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/create/"""

    @_call(_api.ConfigResource.delete)
    def delete(self) -> Any:
        """Delete cmb config: DELETE /accounts/{account_id}/logs/control/cmb/config (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/delete/"""
