"""`cf.browser_rendering.screenshot` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.screenshot as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ScreenshotResource(Resource):
    """Browser rendering screenshot: `cf.browser_rendering.screenshot`."""

    @_call(_api.ScreenshotResource.create)
    def create(self) -> Any:
        """Create browser rendering screenshot: POST /accounts/{account_id}/browser-rendering/screenshot (permission:
        Browser Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/screenshot/methods/create/"""
