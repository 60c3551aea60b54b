"""`cf.network_interconnects.slots` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.network_interconnects.slots as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Slots(Resource):
    """Network interconnect slots: `cf.network_interconnects.slots`."""

    @_listing(_api.Slots.list)
    def list(self) -> Any:
        """List network interconnect slots: GET /accounts/{account_id}/cni/slots (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/slots/methods/list/"""

    @_call(_api.Slots.get)
    def get(self) -> Any:
        """Get a network interconnect slot: GET /accounts/{account_id}/cni/slots/{slot} (permission: Magic WAN Read or
        Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/slots/methods/get/"""
