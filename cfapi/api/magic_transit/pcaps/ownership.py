"""`cf.magic_transit.pcaps.ownership`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import Pages, Paging, Reply, Resource, model


@model
class Ownership:
    """Ownership: response of magic_transit.pcaps.ownership.get."""

    id: str
    destination_conf: str
    filename: str
    status: Literal["pending", "success", "failed"] | str
    submitted: str
    validated: str | None = None


class OwnershipResource(Resource):
    """PCAP ownership: `cf.magic_transit.pcaps.ownership`."""

    def get(self, *, account_id: str) -> Pages[Ownership]:
        """Get PCAP ownership: GET /accounts/{account_id}/pcaps/ownership (permission: Magic Firewall Packet Captures -
        Read PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/get/"""
        return self._pages(
            "magic_transit.pcaps.ownership.get", "GET", "/accounts/{account_id}/pcaps/ownership", locals(), Ownership,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, destination_conf: str) -> Reply[Ownership]:
        """Create PCAP ownership: POST /accounts/{account_id}/pcaps/ownership (permission: Magic Firewall Packet
        Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/create/"""
        return self._call(
            "magic_transit.pcaps.ownership.create", "POST", "/accounts/{account_id}/pcaps/ownership", locals(),
            Ownership,
        )

    def validate(self, *, account_id: str, destination_conf: str, ownership_challenge: str) -> Reply[Ownership]:
        """Validate PCAP ownership: POST /accounts/{account_id}/pcaps/ownership/validate (permission: Magic Firewall
        Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/validate/"""
        return self._call(
            "magic_transit.pcaps.ownership.validate", "POST", "/accounts/{account_id}/pcaps/ownership/validate",
            locals(), Ownership,
        )

    def delete(self, ownership_id: str, *, account_id: str) -> Reply[None]:
        """Delete PCAP ownership: DELETE /accounts/{account_id}/pcaps/ownership/{ownership_id} (permission: Magic
        Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/subresources/ownership/methods/delete/"""
        return self._call(
            "magic_transit.pcaps.ownership.delete", "DELETE", "/accounts/{account_id}/pcaps/ownership/{ownership_id}",
            locals(), NoneType,
        )
