"""`cf.radar.ai.to_markdown` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ai.to_markdown as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ToMarkdownResource(Resource):
    """AI to markdown: `cf.radar.ai.to_markdown`."""

    @_listing(_api.ToMarkdownResource.create)
    def create(self) -> Any:
        """Create AI to markdown: POST /accounts/{account_id}/ai/tomarkdown (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/to_markdown/methods/create/"""
