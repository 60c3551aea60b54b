"""`cf.iam.user_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.user_groups as _api
from cfapi.sync.api.iam.user_groups.members import Members
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class UserGroups(Resource):
    """IAM user groups: `cf.iam.user_groups`."""

    @property
    def members(self) -> Members: ...

    @_listing(_api.UserGroups.list)
    def list(self) -> Any:
        """List IAM user groups: GET /accounts/{account_id}/iam/user_groups (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/list/"""

    @_call(_api.UserGroups.create)
    def create(self) -> Any:
        """Create an IAM user group: POST /accounts/{account_id}/iam/user_groups (permission: SCIM Provisioning or
        Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/create/"""

    @_call(_api.UserGroups.get)
    def get(self) -> Any:
        """Get an IAM user group: GET /accounts/{account_id}/iam/user_groups/{user_group_id} (permission: Account
        Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/get/"""

    @_call(_api.UserGroups.update)
    def update(self) -> Any:
        """Update an IAM user group: PUT /accounts/{account_id}/iam/user_groups/{user_group_id} (permission: SCIM
        Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/update/"""

    @_call(_api.UserGroups.delete)
    def delete(self) -> Any:
        """Delete an IAM user group: DELETE /accounts/{account_id}/iam/user_groups/{user_group_id} (permission: SCIM
        Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/delete/"""
