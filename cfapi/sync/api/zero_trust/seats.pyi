"""`cf.zero_trust.seats` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.seats as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Seats(Resource):
    """Zero trust seats: `cf.zero_trust.seats`."""

    @_listing(_api.Seats.edit)
    def edit(self) -> Any:
        """Edit zero trust seats: PATCH /accounts/{account_id}/access/seats (permission: Zero Trust: Seats Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/seats/methods/edit/"""
