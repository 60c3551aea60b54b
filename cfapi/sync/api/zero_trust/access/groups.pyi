"""`cf.zero_trust.access.groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Groups(Resource):
    """Access groups: `cf.zero_trust.access.groups`."""

    @_listing(_api.Groups.list)
    def list(self) -> Any:
        """List access groups: GET /{accounts or zones}/{id}/access/groups (permission: Access: Organizations, Identity
        Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/"""

    @_call(_api.Groups.create)
    def create(self) -> Any:
        """Create an access group: POST /{accounts or zones}/{id}/access/groups (permission: Access: Organizations,
        Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/create/"""

    @_call(_api.Groups.get)
    def get(self) -> Any:
        """Get an access group: GET /{accounts or zones}/{id}/access/groups/{group_id} (permission: Access:
        Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/get/"""

    @_call(_api.Groups.update)
    def update(self) -> Any:
        """Update an access group: PUT /{accounts or zones}/{id}/access/groups/{group_id} (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/update/"""

    @_call(_api.Groups.delete)
    def delete(self) -> Any:
        """Delete an access group: DELETE /{accounts or zones}/{id}/access/groups/{group_id} (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/delete/"""
