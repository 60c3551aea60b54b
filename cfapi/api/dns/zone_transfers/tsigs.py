"""`cf.dns.zone_transfers.tsigs`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import Pages, Paging, Reply, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class TSIG:
    """TSIG: response of dns.zone_transfers.tsigs.list."""

    id: str
    algo: str
    name: str
    secret: str = field(repr=False)


class TSIGs(Resource):
    """Zone transfer TSIGs: `cf.dns.zone_transfers.tsigs`."""

    def list(self, *, account_id: str) -> Pages[TSIG]:
        """List zone transfer TSIGs: GET /accounts/{account_id}/secondary_dns/tsigs (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/list/"""
        return self._pages(
            "dns.zone_transfers.tsigs.list", "GET", "/accounts/{account_id}/secondary_dns/tsigs", locals(), TSIG,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, algo: str, name: str, secret: str) -> Reply[TSIG]:
        """Create a zone transfer TSIG: POST /accounts/{account_id}/secondary_dns/tsigs (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/create/"""
        return self._call(
            "dns.zone_transfers.tsigs.create", "POST", "/accounts/{account_id}/secondary_dns/tsigs", locals(), TSIG,
        )

    def get(self, tsig_id: str, *, account_id: str) -> Reply[TSIG]:
        """Get a zone transfer TSIG: GET /accounts/{account_id}/secondary_dns/tsigs/{tsig_id} (permission: Account
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/get/"""
        return self._call(
            "dns.zone_transfers.tsigs.get", "GET", "/accounts/{account_id}/secondary_dns/tsigs/{tsig_id}", locals(),
            TSIG,
        )

    def update(self, tsig_id: str, *, account_id: str, algo: str, name: str, secret: str) -> Reply[TSIG]:
        """Update a zone transfer TSIG: PUT /accounts/{account_id}/secondary_dns/tsigs/{tsig_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/update/"""
        return self._call(
            "dns.zone_transfers.tsigs.update", "PUT", "/accounts/{account_id}/secondary_dns/tsigs/{tsig_id}", locals(),
            TSIG,
        )

    def delete(self, tsig_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete a zone transfer TSIG: DELETE /accounts/{account_id}/secondary_dns/tsigs/{tsig_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/tsigs/methods/delete/"""
        return self._call(
            "dns.zone_transfers.tsigs.delete", "DELETE", "/accounts/{account_id}/secondary_dns/tsigs/{tsig_id}",
            locals(), ObjectID,
        )
