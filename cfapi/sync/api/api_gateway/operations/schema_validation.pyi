"""`cf.api_gateway.operations.schema_validation` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.api_gateway.operations.schema_validation as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SchemaValidationResource(Resource):
    """Operation schema validation: `cf.api_gateway.operations.schema_validation`."""

    @_deprecated("api_gateway.operations.schema_validation.edit is deprecated")
    @_call(_api.SchemaValidationResource.edit)
    def edit(self) -> Any:
        """Edit operation schema validation (deprecated): PATCH
        /zones/{zone_id}/api_gateway/operations/schema_validation (permission: Domain API Gateway or Account API
        Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/edit/"""

    @_deprecated("api_gateway.operations.schema_validation.get is deprecated; use schema_validation.settings.operations.get")
    @_call(_api.SchemaValidationResource.get)
    def get(self) -> Any:
        """Get operation schema validation (deprecated): GET
        /zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/get/"""

    @_deprecated("api_gateway.operations.schema_validation.update is deprecated; use schema_validation.settings.operations.update")
    @_call(_api.SchemaValidationResource.update)
    def update(self) -> Any:
        """Update operation schema validation (deprecated): PUT
        /zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/update/"""
