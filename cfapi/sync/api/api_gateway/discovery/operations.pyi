"""`cf.api_gateway.discovery.operations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.discovery.operations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Operations(Resource):
    """Discovery operations: `cf.api_gateway.discovery.operations`."""

    @_listing(_api.Operations.list)
    def list(self) -> Any:
        """List discovery operations: GET /zones/{zone_id}/api_gateway/discovery/operations (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/subresources/operations/methods/list/"""

    @_call(_api.Operations.bulk_edit)
    def bulk_edit(self) -> Any:
        """Discovery operations: bulk edit: PATCH /zones/{zone_id}/api_gateway/discovery/operations (permission: Domain
        API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/subresources/operations/methods/bulk_edit/"""

    @_call(_api.Operations.edit)
    def edit(self) -> Any:
        """Edit a discovery operation: PATCH /zones/{zone_id}/api_gateway/discovery/operations/{operation_id}
        (permission: Domain API Gateway or Account API Gateway)."""
