"""`cf.magic_transit.pcaps.download` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.pcaps.download as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DownloadResource(Resource):
    """PCAP download: `cf.magic_transit.pcaps.download`."""

    @_call(_api.DownloadResource.get)
    def get(self) -> Any:
        """Get PCAP download: GET /accounts/{account_id}/pcaps/{pcap_id}/download (permission: Magic Firewall Packet
        Captures - Read PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/download/methods/get/"""
