"""`cf.workers.scripts.script_and_version_settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.script_and_version_settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ScriptAndVersionSettings(Resource):
    """Script and version settings: `cf.workers.scripts.script_and_version_settings`."""

    @_call(_api.ScriptAndVersionSettings.get)
    def get(self) -> Any:
        """Get script and version settings: GET /accounts/{account_id}/workers/scripts/{script_name}/settings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/script_and_version_settings/methods/get/"""

    @_call(_api.ScriptAndVersionSettings.edit)
    def edit(self) -> Any:
        """Edit script and version settings: PATCH /accounts/{account_id}/workers/scripts/{script_name}/settings
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/script_and_version_settings/methods/edit/"""
