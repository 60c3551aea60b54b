"""`cf.diagnostics.traceroutes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.diagnostics.traceroutes as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Traceroutes(Resource):
    """Diagnostics traceroutes: `cf.diagnostics.traceroutes`."""

    @_listing(_api.Traceroutes.create)
    def create(self) -> Any:
        """Create a diagnostics traceroute: POST /accounts/{account_id}/diagnostics/traceroute (permission: Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/traceroutes/methods/create/"""
