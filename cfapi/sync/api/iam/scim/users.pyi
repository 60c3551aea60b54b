"""`cf.iam.scim.users` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.scim.users as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Users(Resource):
    """SCIM users: `cf.iam.scim.users`."""

    @_call(_api.Users.list)
    def list(self) -> Any:
        """List SCIM users: GET /accounts/{account_id}/scim/v2/Users (permission: Account Settings Read)."""

    @_call(_api.Users.create)
    def create(self) -> Any:
        """Create a SCIM user: POST /accounts/{account_id}/scim/v2/Users (permission: SCIM Provisioning or Account
        Settings Write)."""

    @_call(_api.Users.get)
    def get(self) -> Any:
        """Get a SCIM user: GET /accounts/{account_id}/scim/v2/Users/{user_id} (permission: Account Settings Read)."""

    @_call(_api.Users.update)
    def update(self) -> Any:
        """Update a SCIM user: PUT /accounts/{account_id}/scim/v2/Users/{user_id} (permission: SCIM Provisioning or
        Account Settings Write)."""

    @_call(_api.Users.edit)
    def edit(self) -> Any:
        """Edit a SCIM user: PATCH /accounts/{account_id}/scim/v2/Users/{user_id} (permission: SCIM Provisioning or
        Account Settings Write)."""
