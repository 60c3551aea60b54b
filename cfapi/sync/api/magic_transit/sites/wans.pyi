"""`cf.magic_transit.sites.wans` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.sites.wans as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Wans(Resource):
    """Site wans: `cf.magic_transit.sites.wans`."""

    @_listing(_api.Wans.list)
    def list(self) -> Any:
        """List site wans: GET /accounts/{account_id}/magic/sites/{site_id}/wans (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/list/"""

    @_listing(_api.Wans.create)
    def create(self) -> Any:
        """Create a site wan: POST /accounts/{account_id}/magic/sites/{site_id}/wans (permission: Magic WAN Write or
        Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/create/"""

    @_call(_api.Wans.get)
    def get(self) -> Any:
        """Get a site wan: GET /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN Read or
        Magic Transit Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/get/"""

    @_call(_api.Wans.update)
    def update(self) -> Any:
        """Update a site wan: PUT /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN
        Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/update/"""

    @_call(_api.Wans.edit)
    def edit(self) -> Any:
        """Edit a site wan: PATCH /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN
        Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/edit/"""

    @_call(_api.Wans.delete)
    def delete(self) -> Any:
        """Delete a site wan: DELETE /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id} (permission: Magic WAN
        Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/delete/"""
