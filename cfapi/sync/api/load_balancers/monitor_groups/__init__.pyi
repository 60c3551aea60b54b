"""`cf.load_balancers.monitor_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.monitor_groups as _api
from cfapi.sync.api.load_balancers.monitor_groups.references import References
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class MonitorGroups(Resource):
    """Load balancer monitor groups: `cf.load_balancers.monitor_groups`."""

    @property
    def references(self) -> References: ...

    @_listing(_api.MonitorGroups.list)
    def list(self) -> Any:
        """List load balancer monitor groups: GET /accounts/{account_id}/load_balancers/monitor_groups.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/list/"""

    @_call(_api.MonitorGroups.create)
    def create(self) -> Any:
        """Create a load balancer monitor group: POST /accounts/{account_id}/load_balancers/monitor_groups.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/create/"""

    @_call(_api.MonitorGroups.get)
    def get(self) -> Any:
        """Get a load balancer monitor group: GET
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/get/"""

    @_call(_api.MonitorGroups.update)
    def update(self) -> Any:
        """Update a load balancer monitor group: PUT
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/update/"""

    @_call(_api.MonitorGroups.edit)
    def edit(self) -> Any:
        """Edit a load balancer monitor group: PATCH
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/edit/"""

    @_call(_api.MonitorGroups.delete)
    def delete(self) -> Any:
        """Delete a load balancer monitor group: DELETE
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/methods/delete/"""
