"""`cf.load_balancers.pools.health` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.pools.health as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class HealthResource(Resource):
    """Pool health: `cf.load_balancers.pools.health`."""

    @_call(_api.HealthResource.get)
    def get(self) -> Any:
        """Get pool health: GET /accounts/{account_id}/load_balancers/pools/{pool_id}/health (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/get/"""

    @_call(_api.HealthResource.create)
    def create(self) -> Any:
        """Create pool health: POST /accounts/{account_id}/load_balancers/pools/{pool_id}/preview.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/create/"""
