"""`cf.schema_validation.settings.operations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.schema_validation.settings.operations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Operations(Resource):
    """Operations setting: `cf.schema_validation.settings.operations`."""

    @_listing(_api.Operations.list)
    def list(self) -> Any:
        """List operations setting: GET /zones/{zone_id}/schema_validation/settings/operations (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/list/"""

    @_call(_api.Operations.bulk_edit)
    def bulk_edit(self) -> Any:
        """Operations setting: bulk edit: PATCH /zones/{zone_id}/schema_validation/settings/operations (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/bulk_edit/"""

    @_call(_api.Operations.get)
    def get(self) -> Any:
        """Get operations setting: GET /zones/{zone_id}/schema_validation/settings/operations/{operation_id}
        (permission: Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/get/"""

    @_call(_api.Operations.update)
    def update(self) -> Any:
        """Update operations setting: PUT /zones/{zone_id}/schema_validation/settings/operations/{operation_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/update/"""

    @_call(_api.Operations.delete)
    def delete(self) -> Any:
        """Delete operations setting: DELETE /zones/{zone_id}/schema_validation/settings/operations/{operation_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/delete/"""
