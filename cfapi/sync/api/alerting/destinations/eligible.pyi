"""`cf.alerting.destinations.eligible` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.destinations.eligible as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EligibleResource(Resource):
    """Destination eligible: `cf.alerting.destinations.eligible`."""

    @_call(_api.EligibleResource.get)
    def get(self) -> Any:
        """Get destination eligible: GET /accounts/{account_id}/alerting/v3/destinations/eligible.
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/eligible/methods/get/"""
