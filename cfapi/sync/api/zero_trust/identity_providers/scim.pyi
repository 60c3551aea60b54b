"""`cf.zero_trust.identity_providers.scim` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.identity_providers.scim as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SCIMResource(Resource):
    """Identity provider SCIM: `cf.zero_trust.identity_providers.scim`."""

    @property
    def groups(self) -> Groups: ...

    @property
    def users(self) -> Users: ...

class Groups(Resource):
    """SCIM groups: `cf.zero_trust.identity_providers.scim.groups`."""

    @_listing(_api.Groups.list)
    def list(self) -> Any:
        """List SCIM groups: GET /accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/groups
        (permission: Access: Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/scim/subresources/groups/methods/list/"""

class Users(Resource):
    """SCIM users: `cf.zero_trust.identity_providers.scim.users`."""

    @_listing(_api.Users.list)
    def list(self) -> Any:
        """List SCIM users: GET /accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users
        (permission: Access: Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/scim/subresources/users/methods/list/"""
