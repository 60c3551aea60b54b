"""`cf.zaraz.history.configs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz.history.configs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Configs(Resource):
    """History configs: `cf.zaraz.history.configs`."""

    @_call(_api.Configs.get)
    def get(self) -> Any:
        """Get history configs: GET /zones/{zone_id}/settings/zaraz/history/configs (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/history/subresources/configs/methods/get/"""
