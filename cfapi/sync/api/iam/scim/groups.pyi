"""`cf.iam.scim.groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.scim.groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Groups(Resource):
    """SCIM groups: `cf.iam.scim.groups`."""

    @_call(_api.Groups.list)
    def list(self) -> Any:
        """List SCIM groups: GET /accounts/{account_id}/scim/v2/Groups (permission: Account Settings Read)."""

    @_call(_api.Groups.create)
    def create(self) -> Any:
        """Create a SCIM group: POST /accounts/{account_id}/scim/v2/Groups (permission: SCIM Provisioning or Account
        Settings Write)."""

    @_call(_api.Groups.get)
    def get(self) -> Any:
        """Get a SCIM group: GET /accounts/{account_id}/scim/v2/Groups/{group_id} (permission: Account Settings
        Read)."""

    @_call(_api.Groups.edit)
    def edit(self) -> Any:
        """Edit a SCIM group: PATCH /accounts/{account_id}/scim/v2/Groups/{group_id} (permission: SCIM Provisioning or
        Account Settings Write)."""

    @_call(_api.Groups.delete)
    def delete(self) -> Any:
        """Delete a SCIM group: DELETE /accounts/{account_id}/scim/v2/Groups/{group_id} (permission: SCIM Provisioning
        or Account Settings Write)."""
