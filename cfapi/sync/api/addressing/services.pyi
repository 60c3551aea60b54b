"""`cf.addressing.services` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.services as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Services(Resource):
    """Addressing services: `cf.addressing.services`."""

    @_listing(_api.Services.list)
    def list(self) -> Any:
        """List addressing services: GET /accounts/{account_id}/addressing/services (permission: IP Prefixes: Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/services/methods/list/"""
