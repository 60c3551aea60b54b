"""`cf.magic_transit.apps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.apps as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Apps(Resource):
    """Magic transit apps: `cf.magic_transit.apps`."""

    @_listing(_api.Apps.list)
    def list(self) -> Any:
        """List magic transit apps: GET /accounts/{account_id}/magic/apps (permission: Magic Transit Read or Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/list/"""

    @_call(_api.Apps.create)
    def create(self) -> Any:
        """Create a magic transit app: POST /accounts/{account_id}/magic/apps (permission: Magic Transit Write or Magic
        WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/create/"""

    @_call(_api.Apps.update)
    def update(self) -> Any:
        """Update a magic transit app: PUT /accounts/{account_id}/magic/apps/{account_app_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/update/"""

    @_call(_api.Apps.edit)
    def edit(self) -> Any:
        """Edit a magic transit app: PATCH /accounts/{account_id}/magic/apps/{account_app_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/edit/"""

    @_call(_api.Apps.delete)
    def delete(self) -> Any:
        """Delete a magic transit app: DELETE /accounts/{account_id}/magic/apps/{account_app_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/delete/"""
