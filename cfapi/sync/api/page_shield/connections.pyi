"""`cf.page_shield.connections` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.page_shield.connections as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Connections(Resource):
    """Page shield connections: `cf.page_shield.connections`."""

    @_listing(_api.Connections.list)
    def list(self) -> Any:
        """List page shield connections: GET /zones/{zone_id}/page_shield/connections (permission: Page Shield Read or
        Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/connections/methods/list/"""

    @_call(_api.Connections.get)
    def get(self) -> Any:
        """Get a page shield connection: GET /zones/{zone_id}/page_shield/connections/{connection_id} (permission: Page
        Shield Read or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/connections/methods/get/"""
