"""`cf.workers.scripts.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Script settings: `cf.workers.scripts.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get script settings: GET /accounts/{account_id}/workers/scripts/{script_name}/script-settings (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/settings/methods/get/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit script settings: PATCH /accounts/{account_id}/workers/scripts/{script_name}/script-settings (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/settings/methods/edit/"""
