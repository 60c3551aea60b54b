"""`cf.addressing.leases` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.leases as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Leases(Resource):
    """Addressing leases: `cf.addressing.leases`."""

    @_listing(_api.Leases.list)
    def list(self) -> Any:
        """List addressing leases: GET /accounts/{account_id}/addressing/leases."""
