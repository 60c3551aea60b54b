"""`cf.schema_validation.schemas.hosts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.schema_validation.schemas.hosts as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Hosts(Resource):
    """Schema hosts: `cf.schema_validation.schemas.hosts`."""

    @_listing(_api.Hosts.list)
    def list(self) -> Any:
        """List schema hosts: GET /zones/{zone_id}/schema_validation/schemas/hosts (permission: Domain API Gateway Read
        or Account API Gateway Read)."""
