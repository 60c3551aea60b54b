"""`cf.magic_network_monitoring.configs.full` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_network_monitoring.configs.full as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class FullResource(Resource):
    """Config full: `cf.magic_network_monitoring.configs.full`."""

    @_call(_api.FullResource.get)
    def get(self) -> Any:
        """Get config full: GET /accounts/{account_id}/mnm/config/full (permission: Magic Network Monitoring Config
        Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/subresources/full/methods/get/"""
