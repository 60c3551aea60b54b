"""`cf.dns.zone_transfers.acls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.zone_transfers.acls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ACLs(Resource):
    """Zone transfer ACLs: `cf.dns.zone_transfers.acls`."""

    @_listing(_api.ACLs.list)
    def list(self) -> Any:
        """List zone transfer ACLs: GET /accounts/{account_id}/secondary_dns/acls (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/list/"""

    @_call(_api.ACLs.create)
    def create(self) -> Any:
        """Create a zone transfer ACL: POST /accounts/{account_id}/secondary_dns/acls (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/create/"""

    @_call(_api.ACLs.get)
    def get(self) -> Any:
        """Get a zone transfer ACL: GET /accounts/{account_id}/secondary_dns/acls/{acl_id} (permission: Account Settings
        Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/get/"""

    @_call(_api.ACLs.update)
    def update(self) -> Any:
        """Update a zone transfer ACL: PUT /accounts/{account_id}/secondary_dns/acls/{acl_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/update/"""

    @_call(_api.ACLs.delete)
    def delete(self) -> Any:
        """Delete a zone transfer ACL: DELETE /accounts/{account_id}/secondary_dns/acls/{acl_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/delete/"""
