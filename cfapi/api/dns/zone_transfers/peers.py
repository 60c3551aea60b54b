"""`cf.dns.zone_transfers.peers`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Peer:
    """Peer: response of dns.zone_transfers.peers.list."""

    id: str
    name: str
    ip: str | None = None
    ixfr_enable: bool | None = None
    port: int | float | None = None
    tsig_id: str | None = None


class Peers(Resource):
    """Zone transfer peers: `cf.dns.zone_transfers.peers`."""

    def list(self, *, account_id: str) -> Pages[Peer]:
        """List zone transfer peers: GET /accounts/{account_id}/secondary_dns/peers (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/list/"""
        return self._pages(
            "dns.zone_transfers.peers.list", "GET", "/accounts/{account_id}/secondary_dns/peers", locals(), Peer,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, name: str) -> Reply[Peer]:
        """Create a zone transfer peer: POST /accounts/{account_id}/secondary_dns/peers (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/create/"""
        return self._call(
            "dns.zone_transfers.peers.create", "POST", "/accounts/{account_id}/secondary_dns/peers", locals(), Peer,
        )

    def get(self, peer_id: str, *, account_id: str) -> Reply[Peer]:
        """Get a zone transfer peer: GET /accounts/{account_id}/secondary_dns/peers/{peer_id} (permission: Account
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/get/"""
        return self._call(
            "dns.zone_transfers.peers.get", "GET", "/accounts/{account_id}/secondary_dns/peers/{peer_id}", locals(),
            Peer,
        )

    def update(
        self, peer_id: str, *, account_id: str, name: str, ip: str | Unset = UNSET, ixfr_enable: bool | Unset = UNSET,
        port: float | Unset = UNSET, tsig_id: str | Unset = UNSET,
    ) -> Reply[Peer]:
        """Update a zone transfer peer: PUT /accounts/{account_id}/secondary_dns/peers/{peer_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/update/"""
        return self._call(
            "dns.zone_transfers.peers.update", "PUT", "/accounts/{account_id}/secondary_dns/peers/{peer_id}", locals(),
            Peer,
        )

    def delete(self, peer_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete a zone transfer peer: DELETE /accounts/{account_id}/secondary_dns/peers/{peer_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/peers/methods/delete/"""
        return self._call(
            "dns.zone_transfers.peers.delete", "DELETE", "/accounts/{account_id}/secondary_dns/peers/{peer_id}",
            locals(), ObjectID,
        )
