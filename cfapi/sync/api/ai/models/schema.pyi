"""`cf.ai.models.schema` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.models.schema as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SchemaResource(Resource):
    """Model schema: `cf.ai.models.schema`."""

    @_call(_api.SchemaResource.get)
    def get(self) -> Any:
        """Get model schema: GET /accounts/{account_id}/ai/models/schema (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/models/subresources/schema/methods/get/"""
