"""`cf.load_balancers.monitors.references` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.monitors.references as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class References(Resource):
    """Monitor references: `cf.load_balancers.monitors.references`."""

    @_listing(_api.References.get)
    def get(self) -> Any:
        """Get monitor references: GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}/references
        (permission: Load Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/references/methods/get/"""
