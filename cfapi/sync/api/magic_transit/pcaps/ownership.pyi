"""`cf.magic_transit.pcaps.ownership` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.pcaps.ownership as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class OwnershipResource(Resource):
    """PCAP ownership: `cf.magic_transit.pcaps.ownership`."""

    @_listing(_api.OwnershipResource.get)
    def get(self) -> Any:
        """Get PCAP ownership: GET /accounts/{account_id}/pcaps/ownership (permission: Magic Firewall Packet Captures -
        Read PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/get/"""

    @_call(_api.OwnershipResource.create)
    def create(self) -> Any:
        """Create PCAP ownership: POST /accounts/{account_id}/pcaps/ownership (permission: Magic Firewall Packet
        Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/create/"""

    @_call(_api.OwnershipResource.validate)
    def validate(self) -> Any:
        """Validate PCAP ownership: POST /accounts/{account_id}/pcaps/ownership/validate (permission: Magic Firewall
        Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/validate/"""

    @_call(_api.OwnershipResource.delete)
    def delete(self) -> Any:
        """Delete PCAP ownership: DELETE /accounts/{account_id}/pcaps/ownership/{ownership_id} (permission: Magic
        Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/delete/"""
