"""`cf.magic_transit.sites.lans` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.sites.lans as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Lans(Resource):
    """Site lans: `cf.magic_transit.sites.lans`."""

    @_listing(_api.Lans.list)
    def list(self) -> Any:
        """List site lans: GET /accounts/{account_id}/magic/sites/{site_id}/lans (permission: Magic Transit Read or
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/list/"""

    @_listing(_api.Lans.create)
    def create(self) -> Any:
        """Create a site lan: POST /accounts/{account_id}/magic/sites/{site_id}/lans (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/create/"""

    @_call(_api.Lans.get)
    def get(self) -> Any:
        """Get a site lan: GET /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic Transit
        Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/get/"""

    @_call(_api.Lans.update)
    def update(self) -> Any:
        """Update a site lan: PUT /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/update/"""

    @_call(_api.Lans.edit)
    def edit(self) -> Any:
        """Edit a site lan: PATCH /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/edit/"""

    @_call(_api.Lans.delete)
    def delete(self) -> Any:
        """Delete a site lan: DELETE /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/delete/"""
