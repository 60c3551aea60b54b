"""`cf.user.load_balancing_analytics.events` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.load_balancing_analytics.events as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Events(Resource):
    """Load balancing analytics events: `cf.user.load_balancing_analytics.events`."""

    @_listing(_api.Events.list)
    def list(self) -> Any:
        """List load balancing analytics events: GET /user/load_balancing_analytics/events (permission: Load Balancing:
        Monitors and Pools Read)."""
