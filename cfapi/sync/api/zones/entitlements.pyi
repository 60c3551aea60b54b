"""`cf.zones.entitlements` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.entitlements as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Entitlements(Resource):
    """Zone entitlements: `cf.zones.entitlements`."""

    @_listing(_api.Entitlements.list)
    def list(self) -> Any:
        """List zone entitlements: GET /zones/{zone_id}/entitlements.
        https://developers.cloudflare.com/api/resources/zones/subresources/entitlements/methods/list/"""
