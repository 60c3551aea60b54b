"""`cf.magic_transit.routes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.routes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Routes(Resource):
    """Magic transit routes: `cf.magic_transit.routes`."""

    @_listing(_api.Routes.list)
    def list(self) -> Any:
        """List magic transit routes: GET /accounts/{account_id}/magic/routes (permission: Magic Transit Read or Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/list/"""

    @_call(_api.Routes.bulk_update)
    def bulk_update(self) -> Any:
        """Magic transit routes: bulk update: PUT /accounts/{account_id}/magic/routes (permission: Magic Transit Write
        or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/bulk_update/"""

    @_call(_api.Routes.create)
    def create(self) -> Any:
        """Create a magic transit route: POST /accounts/{account_id}/magic/routes (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/create/"""

    @_call(_api.Routes.empty)
    def empty(self) -> Any:
        """Empty magic transit routes: DELETE /accounts/{account_id}/magic/routes (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/empty/"""

    @_call(_api.Routes.get)
    def get(self) -> Any:
        """Get a magic transit route: GET /accounts/{account_id}/magic/routes/{route_id} (permission: Magic Transit Read
        or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/get/"""

    @_call(_api.Routes.update)
    def update(self) -> Any:
        """Update a magic transit route: PUT /accounts/{account_id}/magic/routes/{route_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/update/"""

    @_call(_api.Routes.delete)
    def delete(self) -> Any:
        """Delete a magic transit route: DELETE /accounts/{account_id}/magic/routes/{route_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/delete/"""
