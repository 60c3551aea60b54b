"""`cf.dns.zone_transfers.peers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.zone_transfers.peers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Peers(Resource):
    """Zone transfer peers: `cf.dns.zone_transfers.peers`."""

    @_listing(_api.Peers.list)
    def list(self) -> Any:
        """List zone transfer peers: GET /accounts/{account_id}/secondary_dns/peers (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/list/"""

    @_call(_api.Peers.create)
    def create(self) -> Any:
        """Create a zone transfer peer: POST /accounts/{account_id}/secondary_dns/peers (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/create/"""

    @_call(_api.Peers.get)
    def get(self) -> Any:
        """Get a zone transfer peer: GET /accounts/{account_id}/secondary_dns/peers/{peer_id} (permission: Account
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/get/"""

    @_call(_api.Peers.update)
    def update(self) -> Any:
        """Update a zone transfer peer: PUT /accounts/{account_id}/secondary_dns/peers/{peer_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/update/"""

    @_call(_api.Peers.delete)
    def delete(self) -> Any:
        """Delete a zone transfer peer: DELETE /accounts/{account_id}/secondary_dns/peers/{peer_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/delete/"""
