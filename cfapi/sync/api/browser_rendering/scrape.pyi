"""`cf.browser_rendering.scrape` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.scrape as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ScrapeResource(Resource):
    """Browser rendering scrape: `cf.browser_rendering.scrape`."""

    @_call(_api.ScrapeResource.create)
    def create(self) -> Any:
        """Create browser rendering scrape: POST /accounts/{account_id}/browser-rendering/scrape (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/scrape/methods/create/"""
