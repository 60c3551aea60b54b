"""`cf.browser_rendering.links` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.links as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Links(Resource):
    """Browser rendering links: `cf.browser_rendering.links`."""

    @_call(_api.Links.create)
    def create(self) -> Any:
        """Create a browser rendering link: POST /accounts/{account_id}/browser-rendering/links (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/links/methods/create/"""
