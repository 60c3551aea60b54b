"""`cf.dns.zone_transfers.acls`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Reply, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class ACL:
    """ACL: response of dns.zone_transfers.acls.list."""

    id: str
    ip_range: str
    name: str


class ACLs(Resource):
    """Zone transfer ACLs: `cf.dns.zone_transfers.acls`."""

    def list(self, *, account_id: str) -> Pages[ACL]:
        """List zone transfer ACLs: GET /accounts/{account_id}/secondary_dns/acls (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/list/"""
        return self._pages(
            "dns.zone_transfers.acls.list", "GET", "/accounts/{account_id}/secondary_dns/acls", locals(), ACL,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, ip_range: str, name: str) -> Reply[ACL]:
        """Create a zone transfer ACL: POST /accounts/{account_id}/secondary_dns/acls (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/create/"""
        return self._call(
            "dns.zone_transfers.acls.create", "POST", "/accounts/{account_id}/secondary_dns/acls", locals(), ACL,
        )

    def get(self, acl_id: str, *, account_id: str) -> Reply[ACL]:
        """Get a zone transfer ACL: GET /accounts/{account_id}/secondary_dns/acls/{acl_id} (permission: Account Settings
        Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/get/"""
        return self._call(
            "dns.zone_transfers.acls.get", "GET", "/accounts/{account_id}/secondary_dns/acls/{acl_id}", locals(), ACL,
        )

    def update(self, acl_id: str, *, account_id: str, ip_range: str, name: str) -> Reply[ACL]:
        """Update a zone transfer ACL: PUT /accounts/{account_id}/secondary_dns/acls/{acl_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/update/"""
        return self._call(
            "dns.zone_transfers.acls.update", "PUT", "/accounts/{account_id}/secondary_dns/acls/{acl_id}", locals(),
            ACL,
        )

    def delete(self, acl_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete a zone transfer ACL: DELETE /accounts/{account_id}/secondary_dns/acls/{acl_id} (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/acls/methods/delete/"""
        return self._call(
            "dns.zone_transfers.acls.delete", "DELETE", "/accounts/{account_id}/secondary_dns/acls/{acl_id}", locals(),
            ObjectID,
        )
