"""`cf.ai.authors` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.authors as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Authors(Resource):
    """AI authors: `cf.ai.authors`."""

    @_listing(_api.Authors.list)
    def list(self) -> Any:
        """List AI authors: GET /accounts/{account_id}/ai/authors/search (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/authors/methods/list/"""
