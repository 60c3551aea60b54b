"""`cf.load_balancers.previews` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.previews as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Previews(Resource):
    """Load balancer previews: `cf.load_balancers.previews`."""

    @_call(_api.Previews.get)
    def get(self) -> Any:
        """Get a load balancer preview: GET /accounts/{account_id}/load_balancers/preview/{preview_id} (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/previews/methods/get/"""
