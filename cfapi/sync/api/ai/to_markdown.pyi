"""`cf.ai.to_markdown` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.to_markdown as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ToMarkdownResource(Resource):
    """AI to markdown: `cf.ai.to_markdown`."""

    @_listing(_api.ToMarkdownResource.transform)
    def transform(self) -> Any:
        """Transform AI to markdown: POST /accounts/{account_id}/ai/tomarkdown (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/transform/"""

    @_listing(_api.ToMarkdownResource.supported)
    def supported(self) -> Any:
        """Supported AI to markdown: GET /accounts/{account_id}/ai/tomarkdown/supported (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/supported/"""
