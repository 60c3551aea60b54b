"""`cf.load_balancers.searches` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.searches as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Searches(Resource):
    """Load balancer searches: `cf.load_balancers.searches`."""

    @_listing(_api.Searches.list)
    def list(self) -> Any:
        """List load balancer searches: GET /accounts/{account_id}/load_balancers/search (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/searches/methods/list/"""
