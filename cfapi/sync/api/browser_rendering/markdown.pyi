"""`cf.browser_rendering.markdown` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.markdown as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class MarkdownResource(Resource):
    """Browser rendering markdown: `cf.browser_rendering.markdown`."""

    @_call(_api.MarkdownResource.create)
    def create(self) -> Any:
        """Create browser rendering markdown: POST /accounts/{account_id}/browser-rendering/markdown (permission:
        Browser Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/markdown/methods/create/"""
