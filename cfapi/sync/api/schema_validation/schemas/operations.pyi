"""`cf.schema_validation.schemas.operations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.schema_validation.schemas.operations as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Operations(Resource):
    """Schema operations: `cf.schema_validation.schemas.operations`."""

    @_listing(_api.Operations.list)
    def list(self) -> Any:
        """List schema operations: GET /zones/{zone_id}/schema_validation/schemas/{schema_id}/operations (permission:
        Domain API Gateway Read or Account API Gateway Read)."""
