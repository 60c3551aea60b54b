"""`cf.zones.plans` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.plans as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Plans(Resource):
    """Zone plans: `cf.zones.plans`."""

    @_listing(_api.Plans.list)
    def list(self) -> Any:
        """List zone plans: GET /zones/{zone_id}/available_plans (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/plans/methods/list/"""

    @_call(_api.Plans.get)
    def get(self) -> Any:
        """Get a zone plan: GET /zones/{zone_id}/available_plans/{plan_identifier} (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/plans/methods/get/"""
