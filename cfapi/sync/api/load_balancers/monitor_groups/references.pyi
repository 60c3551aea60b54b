"""`cf.load_balancers.monitor_groups.references` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.monitor_groups.references as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class References(Resource):
    """Monitor group references: `cf.load_balancers.monitor_groups.references`."""

    @_listing(_api.References.get)
    def get(self) -> Any:
        """Get monitor group references: GET
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}/references.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/subresources/references/methods/get/"""
