"""`cf.load_balancers.pools.references` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.pools.references as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class References(Resource):
    """Pool references: `cf.load_balancers.pools.references`."""

    @_listing(_api.References.get)
    def get(self) -> Any:
        """Get pool references: GET /accounts/{account_id}/load_balancers/pools/{pool_id}/references (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/references/methods/get/"""
