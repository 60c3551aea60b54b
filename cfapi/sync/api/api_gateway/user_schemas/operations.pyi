"""`cf.api_gateway.user_schemas.operations` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.api_gateway.user_schemas.operations as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Operations(Resource):
    """User schema operations: `cf.api_gateway.user_schemas.operations`."""

    @_deprecated("api_gateway.user_schemas.operations.list is deprecated; use schema_validation.schemas.operations.list")
    @_listing(_api.Operations.list)
    def list(self) -> Any:
        """List user schema operations (deprecated): GET
        /zones/{zone_id}/api_gateway/user_schemas/{schema_id}/operations (permission: Domain API Gateway Read or Account
        API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/subresources/operations/methods/list/"""
