"""`cf.browser_rendering.content` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.content as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ContentResource(Resource):
    """Browser rendering content: `cf.browser_rendering.content`."""

    @_call(_api.ContentResource.create)
    def create(self) -> Any:
        """Create browser rendering content: POST /accounts/{account_id}/browser-rendering/content (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/content/methods/create/"""
