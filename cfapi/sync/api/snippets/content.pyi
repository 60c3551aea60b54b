"""`cf.snippets.content` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.snippets.content as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ContentResource(Resource):
    """Snippet content: `cf.snippets.content`."""

    @_call(_api.ContentResource.get)
    def get(self) -> Any:
        """Get snippet content: GET /zones/{zone_id}/snippets/{snippet_name}/content (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/subresources/content/methods/get/"""
