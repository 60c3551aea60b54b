"""`cf.api_gateway.user_schemas` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.api_gateway.user_schemas as _api
from cfapi.sync.api.api_gateway.user_schemas.hosts import Hosts
from cfapi.sync.api.api_gateway.user_schemas.operations import Operations
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class UserSchemas(Resource):
    """API gateway user schemas: `cf.api_gateway.user_schemas`."""

    @property
    def hosts(self) -> Hosts: ...

    @property
    def operations(self) -> Operations: ...

    @_deprecated("api_gateway.user_schemas.list is deprecated; use schema_validation.schemas.list")
    @_listing(_api.UserSchemas.list)
    def list(self) -> Any:
        """List API gateway user schemas (deprecated): GET /zones/{zone_id}/api_gateway/user_schemas (permission: Domain
        API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/list/"""

    @_deprecated("api_gateway.user_schemas.create is deprecated; use schema_validation.schemas.create")
    @_call(_api.UserSchemas.create)
    def create(self) -> Any:
        """Create an API gateway user schema (deprecated): POST /zones/{zone_id}/api_gateway/user_schemas (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/create/"""

    @_deprecated("api_gateway.user_schemas.get is deprecated; use schema_validation.schemas.get")
    @_call(_api.UserSchemas.get)
    def get(self) -> Any:
        """Get an API gateway user schema (deprecated): GET /zones/{zone_id}/api_gateway/user_schemas/{schema_id}
        (permission: Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/get/"""

    @_deprecated("api_gateway.user_schemas.edit is deprecated; use schema_validation.schemas.edit")
    @_call(_api.UserSchemas.edit)
    def edit(self) -> Any:
        """Edit an API gateway user schema (deprecated): PATCH /zones/{zone_id}/api_gateway/user_schemas/{schema_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/edit/"""

    @_deprecated("api_gateway.user_schemas.delete is deprecated; use schema_validation.schemas.delete")
    @_call(_api.UserSchemas.delete)
    def delete(self) -> Any:
        """Delete an API gateway user schema (deprecated): DELETE /zones/{zone_id}/api_gateway/user_schemas/{schema_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/delete/"""
