"""`cf.browser_rendering.crawl` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.crawl as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CrawlResource(Resource):
    """Browser rendering crawl: `cf.browser_rendering.crawl`."""

    @_call(_api.CrawlResource.create)
    def create(self) -> Any:
        """Create browser rendering crawl: POST /accounts/{account_id}/browser-rendering/crawl (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/create/"""

    @_call(_api.CrawlResource.get)
    def get(self) -> Any:
        """Get browser rendering crawl: GET /accounts/{account_id}/browser-rendering/crawl/{job_id} (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/get/"""

    @_call(_api.CrawlResource.delete)
    def delete(self) -> Any:
        """Delete browser rendering crawl: DELETE /accounts/{account_id}/browser-rendering/crawl/{job_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/delete/"""
