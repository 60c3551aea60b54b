"""`cf.user.load_balancers.pools` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.load_balancers.pools as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Pools(Resource):
    """Load balancer pools: `cf.user.load_balancers.pools`."""

    @property
    def health(self) -> HealthResource: ...

    @property
    def references(self) -> References: ...

    @_listing(_api.Pools.list)
    def list(self) -> Any:
        """List load balancer pools: GET /user/load_balancers/pools (permission: Load Balancing: Monitors and Pools
        Read)."""

    @_call(_api.Pools.create)
    def create(self) -> Any:
        """Create a load balancer pool: POST /user/load_balancers/pools (permission: Load Balancing: Monitors and Pools
        Write)."""

    @_call(_api.Pools.bulk_edit)
    def bulk_edit(self) -> Any:
        """Load balancer pools: bulk edit: PATCH /user/load_balancers/pools (permission: Load Balancing: Monitors and
        Pools Write)."""

    @_call(_api.Pools.get)
    def get(self) -> Any:
        """Get a load balancer pool: GET /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors and
        Pools Read)."""

    @_call(_api.Pools.update)
    def update(self) -> Any:
        """Update a load balancer pool: PUT /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors
        and Pools Write)."""

    @_call(_api.Pools.edit)
    def edit(self) -> Any:
        """Edit a load balancer pool: PATCH /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors
        and Pools Write)."""

    @_call(_api.Pools.delete)
    def delete(self) -> Any:
        """Delete a load balancer pool: DELETE /user/load_balancers/pools/{pool_id} (permission: Load Balancing:
        Monitors and Pools Write)."""

    @_call(_api.Pools.preview)
    def preview(self) -> Any:
        """Preview load balancer pools: POST /user/load_balancers/pools/{pool_id}/preview."""

class HealthResource(Resource):
    """Pool health: `cf.user.load_balancers.pools.health`."""

    @_call(_api.HealthResource.get)
    def get(self) -> Any:
        """Get pool health: GET /user/load_balancers/pools/{pool_id}/health (permission: Load Balancing: Monitors and
        Pools Read)."""

class References(Resource):
    """Pool references: `cf.user.load_balancers.pools.references`."""

    @_listing(_api.References.list)
    def list(self) -> Any:
        """List pool references: GET /user/load_balancers/pools/{pool_id}/references (permission: Load Balancing:
        Monitors and Pools Read)."""
