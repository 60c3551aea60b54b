"""`cf.user.load_balancers.preview` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.load_balancers.preview as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PreviewResource(Resource):
    """Load balancer preview: `cf.user.load_balancers.preview`."""

    @_call(_api.PreviewResource.get)
    def get(self) -> Any:
        """Get load balancer preview: GET /user/load_balancers/preview/{preview_id} (permission: Load Balancing:
        Monitors and Pools Read)."""
