"""`cf.iam.scim.resource_types` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.scim.resource_types as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ResourceTypes(Resource):
    """SCIM resource types: `cf.iam.scim.resource_types`."""

    @_call(_api.ResourceTypes.list)
    def list(self) -> Any:
        """List SCIM resource types: GET /accounts/{account_id}/scim/v2/ResourceTypes (permission: Account Settings
        Read)."""

    @_call(_api.ResourceTypes.get)
    def get(self) -> Any:
        """Get a SCIM resource type: GET /accounts/{account_id}/scim/v2/ResourceTypes/{resource_type_id} (permission:
        Account Settings Read)."""
