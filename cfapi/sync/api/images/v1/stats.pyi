"""`cf.images.v1.stats` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.images.v1.stats as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Stats(Resource):
    """V1 stats: `cf.images.v1.stats`."""

    @_call(_api.Stats.get)
    def get(self) -> Any:
        """Get v1 stats: GET /accounts/{account_id}/images/v1/stats (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/stats/methods/get/"""
