"""`cf.browser_rendering.pdf` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.pdf as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PDFResource(Resource):
    """Browser rendering PDF: `cf.browser_rendering.pdf`."""

    @_call(_api.PDFResource.create)
    def create(self) -> Any:
        """Create browser rendering PDF: POST /accounts/{account_id}/browser-rendering/pdf (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/pdf/methods/create/"""
