"""`cf.magic_transit.pcaps.download`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class DownloadResource(Resource):
    """PCAP download: `cf.magic_transit.pcaps.download`."""

    def get(self, pcap_id: str, *, account_id: str) -> Reply[bytes]:
        """Get PCAP download: GET /accounts/{account_id}/pcaps/{pcap_id}/download (permission: Magic Firewall Packet
        Captures - Read PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/download/methods/get/"""
        return self._call(
            "magic_transit.pcaps.download.get", "GET", "/accounts/{account_id}/pcaps/{pcap_id}/download", locals(),
            bytes,
        )
