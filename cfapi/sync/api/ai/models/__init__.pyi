"""`cf.ai.models` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.models as _api
from cfapi.sync.api.ai.models.schema import SchemaResource
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Models(Resource):
    """AI models: `cf.ai.models`."""

    @property
    def schema(self) -> SchemaResource: ...

    @_listing(_api.Models.list)
    def list(self) -> Any:
        """List AI models: GET /accounts/{account_id}/ai/models/search (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/models/methods/list/"""
