"""`cf.iam.user_groups.members` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.user_groups.members as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Members(Resource):
    """User group members: `cf.iam.user_groups.members`."""

    @_listing(_api.Members.list)
    def list(self) -> Any:
        """List user group members: GET /accounts/{account_id}/iam/user_groups/{user_group_id}/members (permission:
        Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/list/"""

    @_listing(_api.Members.update)
    def update(self) -> Any:
        """Update user group members: PUT /accounts/{account_id}/iam/user_groups/{user_group_id}/members (permission:
        SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/update/"""

    @_listing(_api.Members.create)
    def create(self) -> Any:
        """Create a user group member: POST /accounts/{account_id}/iam/user_groups/{user_group_id}/members (permission:
        SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/create/"""

    @_call(_api.Members.get)
    def get(self) -> Any:
        """Get a user group member: GET /accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}
        (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/get/"""

    @_call(_api.Members.delete)
    def delete(self) -> Any:
        """Delete a user group member: DELETE /accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}
        (permission: SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/delete/"""
