"""`cf.browser_rendering.json` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.json as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class JSONResource(Resource):
    """Browser rendering JSON: `cf.browser_rendering.json`."""

    @_call(_api.JSONResource.create)
    def create(self) -> Any:
        """Create browser rendering JSON: POST /accounts/{account_id}/browser-rendering/json (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/json/methods/create/"""
