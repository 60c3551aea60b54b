"""`cf.magic_transit.cf_interconnects` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.cf_interconnects as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CfInterconnects(Resource):
    """Magic transit cf interconnects: `cf.magic_transit.cf_interconnects`."""

    @_listing(_api.CfInterconnects.list)
    def list(self) -> Any:
        """List magic transit cf interconnects: GET /accounts/{account_id}/magic/cf_interconnects (permission: Magic
        Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/list/"""

    @_call(_api.CfInterconnects.bulk_update)
    def bulk_update(self) -> Any:
        """Magic transit cf interconnects: bulk update: PUT /accounts/{account_id}/magic/cf_interconnects (permission:
        Magic Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/bulk_update/"""

    @_call(_api.CfInterconnects.get)
    def get(self) -> Any:
        """Get a magic transit cf interconnect: GET /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}
        (permission: Magic Transit Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/get/"""

    @_call(_api.CfInterconnects.update)
    def update(self) -> Any:
        """Update a magic transit cf interconnect: PUT
        /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id} (permission: Magic Transit Write or Magic WAN
        Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/methods/update/"""
