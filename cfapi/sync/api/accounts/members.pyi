"""`cf.accounts.members` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.members as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Members(Resource):
    """Account members: `cf.accounts.members`."""

    @_listing(_api.Members.list)
    def list(self) -> Any:
        """List account members: GET /accounts/{account_id}/members (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/list/"""

    @_call(_api.Members.create)
    def create(self) -> Any:
        """Create an account member: POST /accounts/{account_id}/members (permission: Account Settings Write or SCIM
        Provisioning).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/create/"""

    @_call(_api.Members.get)
    def get(self) -> Any:
        """Get an account member: GET /accounts/{account_id}/members/{member_id} (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/get/"""

    @_call(_api.Members.update)
    def update(self) -> Any:
        """Update an account member: PUT /accounts/{account_id}/members/{member_id} (permission: Account Settings Write
        or SCIM Provisioning).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/update/"""

    @_call(_api.Members.delete)
    def delete(self) -> Any:
        """Delete an account member: DELETE /accounts/{account_id}/members/{member_id} (permission: Account Settings
        Write or SCIM Provisioning).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/delete/"""
