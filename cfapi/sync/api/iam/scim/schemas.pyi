"""`cf.iam.scim.schemas` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.scim.schemas as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Schemas(Resource):
    """SCIM schemas: `cf.iam.scim.schemas`."""

    @_call(_api.Schemas.list)
    def list(self) -> Any:
        """List SCIM schemas: GET /accounts/{account_id}/scim/v2/Schemas (permission: Account Settings Read)."""

    @_call(_api.Schemas.get)
    def get(self) -> Any:
        """Get a SCIM schema: GET /accounts/{account_id}/scim/v2/Schemas/{schema_id} (permission: Account Settings
        Read)."""
