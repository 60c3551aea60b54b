"""`cf.page_shield.scripts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.page_shield.scripts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Scripts(Resource):
    """Page shield scripts: `cf.page_shield.scripts`."""

    @_listing(_api.Scripts.list)
    def list(self) -> Any:
        """List page shield scripts: GET /zones/{zone_id}/page_shield/scripts (permission: Page Shield Read or Domain
        Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/scripts/methods/list/"""

    @_call(_api.Scripts.get)
    def get(self) -> Any:
        """Get a page shield script: GET /zones/{zone_id}/page_shield/scripts/{script_id} (permission: Page Shield Read
        or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/scripts/methods/get/"""
