"""`cf.user.load_balancers.monitors` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.load_balancers.monitors as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Monitors(Resource):
    """Load balancer monitors: `cf.user.load_balancers.monitors`."""

    @property
    def references(self) -> References: ...

    @_listing(_api.Monitors.list)
    def list(self) -> Any:
        """List load balancer monitors: GET /user/load_balancers/monitors (permission: Load Balancing: Monitors and
        Pools Read)."""

    @_call(_api.Monitors.create)
    def create(self) -> Any:
        """Create a load balancer monitor: POST /user/load_balancers/monitors (permission: Load Balancing: Monitors and
        Pools Write)."""

    @_call(_api.Monitors.get)
    def get(self) -> Any:
        """Get a load balancer monitor: GET /user/load_balancers/monitors/{monitor_id} (permission: Load Balancing:
        Monitors and Pools Read)."""

    @_call(_api.Monitors.update)
    def update(self) -> Any:
        """Update a load balancer monitor: PUT /user/load_balancers/monitors/{monitor_id} (permission: Load Balancing:
        Monitors and Pools Write)."""

    @_call(_api.Monitors.edit)
    def edit(self) -> Any:
        """Edit a load balancer monitor: PATCH /user/load_balancers/monitors/{monitor_id} (permission: Load Balancing:
        Monitors and Pools Write)."""

    @_call(_api.Monitors.delete)
    def delete(self) -> Any:
        """Delete a load balancer monitor: DELETE /user/load_balancers/monitors/{monitor_id} (permission: Load
        Balancing: Monitors and Pools Write)."""

    @_call(_api.Monitors.preview)
    def preview(self) -> Any:
        """Preview load balancer monitors: POST /user/load_balancers/monitors/{monitor_id}/preview."""

class References(Resource):
    """Monitor references: `cf.user.load_balancers.monitors.references`."""

    @_listing(_api.References.list)
    def list(self) -> Any:
        """List monitor references: GET /user/load_balancers/monitors/{monitor_id}/references (permission: Load
        Balancing: Monitors and Pools Read)."""
