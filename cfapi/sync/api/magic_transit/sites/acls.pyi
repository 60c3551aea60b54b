"""`cf.magic_transit.sites.acls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.sites.acls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ACLs(Resource):
    """Site ACLs: `cf.magic_transit.sites.acls`."""

    @_listing(_api.ACLs.list)
    def list(self) -> Any:
        """List site ACLs: GET /accounts/{account_id}/magic/sites/{site_id}/acls (permission: Magic Transit Read or
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/list/"""

    @_call(_api.ACLs.create)
    def create(self) -> Any:
        """Create a site ACL: POST /accounts/{account_id}/magic/sites/{site_id}/acls (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/create/"""

    @_call(_api.ACLs.get)
    def get(self) -> Any:
        """Get a site ACL: GET /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic Transit
        Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/get/"""

    @_call(_api.ACLs.update)
    def update(self) -> Any:
        """Update a site ACL: PUT /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/update/"""

    @_call(_api.ACLs.edit)
    def edit(self) -> Any:
        """Edit a site ACL: PATCH /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/edit/"""

    @_call(_api.ACLs.delete)
    def delete(self) -> Any:
        """Delete a site ACL: DELETE /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/delete/"""
