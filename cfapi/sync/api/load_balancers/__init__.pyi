"""`cf.load_balancers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers as _api
from cfapi.sync.api.load_balancers.monitor_groups import MonitorGroups
from cfapi.sync.api.load_balancers.monitors import Monitors
from cfapi.sync.api.load_balancers.pools import Pools
from cfapi.sync.api.load_balancers.previews import Previews
from cfapi.sync.api.load_balancers.regions import Regions
from cfapi.sync.api.load_balancers.searches import Searches
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class LoadBalancers(Resource):
    """Load balancers: `cf.load_balancers`."""

    @property
    def monitor_groups(self) -> MonitorGroups: ...

    @property
    def monitors(self) -> Monitors: ...

    @property
    def pools(self) -> Pools: ...

    @property
    def previews(self) -> Previews: ...

    @property
    def regions(self) -> Regions: ...

    @property
    def searches(self) -> Searches: ...

    @_listing(_api.LoadBalancers.list)
    def list(self) -> Any:
        """List load balancers: GET /{accounts or zones}/{id}/load_balancers (permission: Load Balancers Read).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/list/"""

    @_call(_api.LoadBalancers.create)
    def create(self) -> Any:
        """Create a load balancer: POST /{accounts or zones}/{id}/load_balancers (permission: Load Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/create/"""

    @_call(_api.LoadBalancers.get)
    def get(self) -> Any:
        """Get a load balancer: GET /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Read).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/get/"""

    @_call(_api.LoadBalancers.update)
    def update(self) -> Any:
        """Update a load balancer: PUT /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/update/"""

    @_call(_api.LoadBalancers.edit)
    def edit(self) -> Any:
        """Edit a load balancer: PATCH /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/edit/"""

    @_call(_api.LoadBalancers.delete)
    def delete(self) -> Any:
        """Delete a load balancer: DELETE /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/delete/"""
