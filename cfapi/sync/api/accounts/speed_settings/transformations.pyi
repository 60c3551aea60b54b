"""`cf.accounts.speed_settings.transformations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.speed_settings.transformations as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Transformations(Resource):
    """Speed setting transformations: `cf.accounts.speed_settings.transformations`."""

    @_listing(_api.Transformations.get)
    def get(self) -> Any:
        """Get speed setting transformations: GET /accounts/{account_id}/settings/transformations.
        https://developers.cloudflare.com/api/resources/accounts/subresources/speed_settings/subresources/transformations/methods/get/"""
