"""`cf.api_gateway.operations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.operations as _api
from cfapi.sync.api.api_gateway.operations.labels import Labels
from cfapi.sync.api.api_gateway.operations.schema_validation import SchemaValidationResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Operations(Resource):
    """API gateway operations: `cf.api_gateway.operations`."""

    @property
    def labels(self) -> Labels: ...

    @property
    def schema_validation(self) -> SchemaValidationResource: ...

    @_listing(_api.Operations.list)
    def list(self) -> Any:
        """List API gateway operations: GET /zones/{zone_id}/api_gateway/operations (permission: Domain API Gateway Read
        or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/list/"""

    @_listing(_api.Operations.bulk_create)
    def bulk_create(self) -> Any:
        """API gateway operations: bulk create: POST /zones/{zone_id}/api_gateway/operations (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/bulk_create/"""

    @_call(_api.Operations.bulk_delete)
    def bulk_delete(self) -> Any:
        """API gateway operations: bulk delete: DELETE /zones/{zone_id}/api_gateway/operations (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/bulk_delete/"""

    @_call(_api.Operations.create)
    def create(self) -> Any:
        """Create an API gateway operation: POST /zones/{zone_id}/api_gateway/operations/item (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/create/"""

    @_call(_api.Operations.get)
    def get(self) -> Any:
        """Get an API gateway operation: GET /zones/{zone_id}/api_gateway/operations/{operation_id} (permission: Domain
        API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/get/"""

    @_call(_api.Operations.delete)
    def delete(self) -> Any:
        """Delete an API gateway operation: DELETE /zones/{zone_id}/api_gateway/operations/{operation_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/delete/"""
