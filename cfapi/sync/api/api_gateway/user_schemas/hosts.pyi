"""`cf.api_gateway.user_schemas.hosts` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.api_gateway.user_schemas.hosts as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Hosts(Resource):
    """User schema hosts: `cf.api_gateway.user_schemas.hosts`."""

    @_deprecated("api_gateway.user_schemas.hosts.list is deprecated; use schema_validation.schemas.hosts.list")
    @_listing(_api.Hosts.list)
    def list(self) -> Any:
        """List user schema hosts (deprecated): GET /zones/{zone_id}/api_gateway/user_schemas/hosts (permission: Domain
        API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/subresources/hosts/methods/list/"""
