"""`cf.load_balancers.pools` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.pools as _api
from cfapi.sync.api.load_balancers.pools.health import HealthResource
from cfapi.sync.api.load_balancers.pools.references import References
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Pools(Resource):
    """Load balancer pools: `cf.load_balancers.pools`."""

    @property
    def health(self) -> HealthResource: ...

    @property
    def references(self) -> References: ...

    @_listing(_api.Pools.list)
    def list(self) -> Any:
        """List load balancer pools: GET /accounts/{account_id}/load_balancers/pools (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/list/"""

    @_call(_api.Pools.create)
    def create(self) -> Any:
        """Create a load balancer pool: POST /accounts/{account_id}/load_balancers/pools (permission: Load Balancing:
        Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/create/"""

    @_listing(_api.Pools.bulk_edit)
    def bulk_edit(self) -> Any:
        """Load balancer pools: bulk edit: PATCH /accounts/{account_id}/load_balancers/pools (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/bulk_edit/"""

    @_call(_api.Pools.get)
    def get(self) -> Any:
        """Get a load balancer pool: GET /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/get/"""

    @_call(_api.Pools.update)
    def update(self) -> Any:
        """Update a load balancer pool: PUT /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/update/"""

    @_call(_api.Pools.edit)
    def edit(self) -> Any:
        """Edit a load balancer pool: PATCH /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/edit/"""

    @_call(_api.Pools.delete)
    def delete(self) -> Any:
        """Delete a load balancer pool: DELETE /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/delete/"""
