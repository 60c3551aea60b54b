"""`cf.dns.zone_transfers.tsigs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.zone_transfers.tsigs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class TSIGs(Resource):
    """Zone transfer TSIGs: `cf.dns.zone_transfers.tsigs`."""

    @_listing(_api.TSIGs.list)
    def list(self) -> Any:
        """List zone transfer TSIGs: GET /accounts/{account_id}/secondary_dns/tsigs (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/list/"""

    @_call(_api.TSIGs.create)
    def create(self) -> Any:
        """Create a zone transfer TSIG: POST /accounts/{account_id}/secondary_dns/tsigs (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/create/"""

    @_call(_api.TSIGs.get)
    def get(self) -> Any:
        """Get a zone transfer TSIG: GET /accounts/{account_id}/secondary_dns/tsigs/{tsig_id} (permission: Account
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/get/"""

    @_call(_api.TSIGs.update)
    def update(self) -> Any:
        """Update a zone transfer TSIG: PUT /accounts/{account_id}/secondary_dns/tsigs/{tsig_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/update/"""

    @_call(_api.TSIGs.delete)
    def delete(self) -> Any:
        """Delete a zone transfer TSIG: DELETE /accounts/{account_id}/secondary_dns/tsigs/{tsig_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/delete/"""
