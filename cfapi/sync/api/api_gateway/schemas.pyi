"""`cf.api_gateway.schemas` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.schemas as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Schemas(Resource):
    """API gateway schemas: `cf.api_gateway.schemas`."""

    @_listing(_api.Schemas.list)
    def list(self) -> Any:
        """List API gateway schemas: GET /zones/{zone_id}/api_gateway/schemas (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/schemas/methods/list/"""
