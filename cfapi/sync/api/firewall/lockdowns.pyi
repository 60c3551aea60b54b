"""`cf.firewall.lockdowns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.firewall.lockdowns as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Lockdowns(Resource):
    """Firewall lockdowns: `cf.firewall.lockdowns`."""

    @_listing(_api.Lockdowns.list)
    def list(self) -> Any:
        """List firewall lockdowns: GET /zones/{zone_id}/firewall/lockdowns (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/list/"""

    @_call(_api.Lockdowns.create)
    def create(self) -> Any:
        """Create a firewall lockdown: POST /zones/{zone_id}/firewall/lockdowns (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/create/"""

    @_call(_api.Lockdowns.get)
    def get(self) -> Any:
        """Get a firewall lockdown: GET /zones/{zone_id}/firewall/lockdowns/{lock_downs_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/get/"""

    @_call(_api.Lockdowns.update)
    def update(self) -> Any:
        """Update a firewall lockdown: PUT /zones/{zone_id}/firewall/lockdowns/{lock_downs_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/update/"""

    @_call(_api.Lockdowns.delete)
    def delete(self) -> Any:
        """Delete a firewall lockdown: DELETE /zones/{zone_id}/firewall/lockdowns/{lock_downs_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/delete/"""
