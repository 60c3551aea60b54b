"""`cf.load_balancers.monitors` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.monitors as _api
from cfapi.sync.api.load_balancers.monitors.previews import Previews
from cfapi.sync.api.load_balancers.monitors.references import References
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Monitors(Resource):
    """Load balancer monitors: `cf.load_balancers.monitors`."""

    @property
    def previews(self) -> Previews: ...

    @property
    def references(self) -> References: ...

    @_listing(_api.Monitors.list)
    def list(self) -> Any:
        """List load balancer monitors: GET /accounts/{account_id}/load_balancers/monitors (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/list/"""

    @_call(_api.Monitors.create)
    def create(self) -> Any:
        """Create a load balancer monitor: POST /accounts/{account_id}/load_balancers/monitors (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/create/"""

    @_call(_api.Monitors.get)
    def get(self) -> Any:
        """Get a load balancer monitor: GET /accounts/{account_id}/load_balancers/monitors/{monitor_id} (permission:
        Load Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/get/"""

    @_call(_api.Monitors.update)
    def update(self) -> Any:
        """Update a load balancer monitor: PUT /accounts/{account_id}/load_balancers/monitors/{monitor_id} (permission:
        Load Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/update/"""

    @_call(_api.Monitors.edit)
    def edit(self) -> Any:
        """Edit a load balancer monitor: PATCH /accounts/{account_id}/load_balancers/monitors/{monitor_id} (permission:
        Load Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/edit/"""

    @_call(_api.Monitors.delete)
    def delete(self) -> Any:
        """Delete a load balancer monitor: DELETE /accounts/{account_id}/load_balancers/monitors/{monitor_id}
        (permission: Load Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/delete/"""
