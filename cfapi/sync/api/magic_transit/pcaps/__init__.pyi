"""`cf.magic_transit.pcaps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.pcaps as _api
from cfapi.sync.api.magic_transit.pcaps.download import DownloadResource
from cfapi.sync.api.magic_transit.pcaps.ownership import OwnershipResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PCAPs(Resource):
    """Magic transit PCAPs: `cf.magic_transit.pcaps`."""

    @property
    def download(self) -> DownloadResource: ...

    @property
    def ownership(self) -> OwnershipResource: ...

    @_listing(_api.PCAPs.list)
    def list(self) -> Any:
        """List magic transit PCAPs: GET /accounts/{account_id}/pcaps (permission: Magic Firewall Packet Captures - Read
        PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/list/"""

    @_call(_api.PCAPs.create)
    def create(self) -> Any:
        """Create a magic transit PCAP: POST /accounts/{account_id}/pcaps (permission: Magic Firewall Packet Captures -
        Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/create/"""

    @_call(_api.PCAPs.get)
    def get(self) -> Any:
        """Get a magic transit PCAP: GET /accounts/{account_id}/pcaps/{pcap_id} (permission: Magic Firewall Packet
        Captures - Read PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/get/"""

    @_call(_api.PCAPs.stop)
    def stop(self) -> Any:
        """Stop magic transit PCAPs: PUT /accounts/{account_id}/pcaps/{pcap_id}/stop (permission: Magic Firewall Packet
        Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/stop/"""
