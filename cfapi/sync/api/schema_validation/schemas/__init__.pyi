"""`cf.schema_validation.schemas` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.schema_validation.schemas as _api
from cfapi.sync.api.schema_validation.schemas.hosts import Hosts
from cfapi.sync.api.schema_validation.schemas.operations import Operations
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Schemas(Resource):
    """Schema validation schemas: `cf.schema_validation.schemas`."""

    @property
    def hosts(self) -> Hosts: ...

    @property
    def operations(self) -> Operations: ...

    @_listing(_api.Schemas.list)
    def list(self) -> Any:
        """List schema validation schemas: GET /zones/{zone_id}/schema_validation/schemas (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/list/"""

    @_call(_api.Schemas.create)
    def create(self) -> Any:
        """Create a schema validation schema: POST /zones/{zone_id}/schema_validation/schemas (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/create/"""

    @_call(_api.Schemas.get)
    def get(self) -> Any:
        """Get a schema validation schema: GET /zones/{zone_id}/schema_validation/schemas/{schema_id} (permission:
        Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/get/"""

    @_call(_api.Schemas.edit)
    def edit(self) -> Any:
        """Edit a schema validation schema: PATCH /zones/{zone_id}/schema_validation/schemas/{schema_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/edit/"""

    @_call(_api.Schemas.delete)
    def delete(self) -> Any:
        """Delete a schema validation schema: DELETE /zones/{zone_id}/schema_validation/schemas/{schema_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/delete/"""
