"""`cf.zero_trust.dex.warp_change_events` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.warp_change_events as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class WARPChangeEvents(Resource):
    """DEX WARP change events: `cf.zero_trust.dex.warp_change_events`."""

    @_listing(_api.WARPChangeEvents.get)
    def get(self) -> Any:
        """Get DEX WARP change events: GET /accounts/{account_id}/dex/warp-change-events (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/warp_change_events/methods/get/"""
