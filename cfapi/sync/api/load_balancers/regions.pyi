"""`cf.load_balancers.regions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.regions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Regions(Resource):
    """Load balancer regions: `cf.load_balancers.regions`."""

    @_call(_api.Regions.list)
    def list(self) -> Any:
        """List load balancer regions: GET /accounts/{account_id}/load_balancers/regions (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/regions/methods/list/"""

    @_call(_api.Regions.get)
    def get(self) -> Any:
        """Get a load balancer region: GET /accounts/{account_id}/load_balancers/regions/{region_id} (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/regions/methods/get/"""
