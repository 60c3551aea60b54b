"""`cf.workers.placement.regions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.placement.regions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Regions(Resource):
    """Placement regions: `cf.workers.placement.regions`."""

    @_call(_api.Regions.list)
    def list(self) -> Any:
        """List placement regions: GET /accounts/{account_id}/workers/placement/regions (permission: Workers Tail Read
        or Workers Scripts Read)."""
