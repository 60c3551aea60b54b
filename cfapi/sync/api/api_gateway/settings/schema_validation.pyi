"""`cf.api_gateway.settings.schema_validation` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.api_gateway.settings.schema_validation as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SchemaValidationResource(Resource):
    """Schema validation setting: `cf.api_gateway.settings.schema_validation`."""

    @_deprecated("api_gateway.settings.schema_validation.get is deprecated; use schema_validation.settings.get")
    @_call(_api.SchemaValidationResource.get)
    def get(self) -> Any:
        """Get schema validation setting (deprecated): GET /zones/{zone_id}/api_gateway/settings/schema_validation
        (permission: Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/get/"""

    @_deprecated("api_gateway.settings.schema_validation.update is deprecated; use schema_validation.settings.update")
    @_call(_api.SchemaValidationResource.update)
    def update(self) -> Any:
        """Update schema validation setting (deprecated): PUT /zones/{zone_id}/api_gateway/settings/schema_validation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/update/"""

    @_deprecated("api_gateway.settings.schema_validation.edit is deprecated; use schema_validation.settings.edit")
    @_call(_api.SchemaValidationResource.edit)
    def edit(self) -> Any:
        """Edit schema validation setting (deprecated): PATCH /zones/{zone_id}/api_gateway/settings/schema_validation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/edit/"""
