"""`cf.zero_trust.organizations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.organizations as _api
from cfapi.sync.api.zero_trust.organizations.doh import DohResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Organizations(Resource):
    """Zero trust organizations: `cf.zero_trust.organizations`."""

    @property
    def doh(self) -> DohResource: ...

    @_call(_api.Organizations.list)
    def list(self) -> Any:
        """List zero trust organizations: GET /{accounts or zones}/{id}/access/organizations (permission: Access:
        Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/list/"""

    @_call(_api.Organizations.update)
    def update(self) -> Any:
        """Update zero trust organizations: PUT /{accounts or zones}/{id}/access/organizations (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/update/"""

    @_call(_api.Organizations.create)
    def create(self) -> Any:
        """Create a zero trust organization: POST /{accounts or zones}/{id}/access/organizations (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/create/"""

    @_call(_api.Organizations.revoke_users)
    def revoke_users(self) -> Any:
        """Zero trust organizations: revoke users: POST /{accounts or zones}/{id}/access/organizations/revoke_user
        (permission: Access: Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/"""
