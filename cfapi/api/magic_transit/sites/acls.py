"""`cf.magic_transit.sites.acls`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class ACL:
    """ACL: response of magic_transit.sites.acls.list."""

    id: str | None = None
    description: str | None = None
    forward_locally: bool | None = None
    lan_1: ACLConfiguration | None = None
    lan_2: ACLConfiguration | None = None
    name: str | None = None
    protocols: list[Literal["tcp", "udp", "icmp"] | str] | None = None
    unidirectional: bool | None = None


@model
class ACLConfiguration:
    """ACL configuration: argument of magic_transit.sites.acls.create."""

    lan_id: str
    lan_name: str | None = None
    port_ranges: list[str] | None = None
    ports: list[int] | None = None
    subnets: list[str] | None = None


class ACLs(Resource):
    """Site ACLs: `cf.magic_transit.sites.acls`."""

    def list(self, site_id: str, *, account_id: str) -> Pages[ACL]:
        """List site ACLs: GET /accounts/{account_id}/magic/sites/{site_id}/acls (permission: Magic Transit Read or
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/list/"""
        return self._pages(
            "magic_transit.sites.acls.list", "GET", "/accounts/{account_id}/magic/sites/{site_id}/acls", locals(), ACL,
            paging=Paging(kind="single"),
        )

    def create(
        self, site_id: str, *, account_id: str, lan_1: ACLConfiguration | Mapping[str, Any],
        lan_2: ACLConfiguration | Mapping[str, Any], name: str, description: str | None | Unset = UNSET,
        forward_locally: bool | Unset = UNSET, protocols: Sequence[Literal["tcp", "udp", "icmp"] | str] | Unset = UNSET,
        unidirectional: bool | Unset = UNSET,
    ) -> Reply[ACL]:
        """Create a site ACL: POST /accounts/{account_id}/magic/sites/{site_id}/acls (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/create/"""
        return self._call(
            "magic_transit.sites.acls.create", "POST", "/accounts/{account_id}/magic/sites/{site_id}/acls", locals(),
            ACL,
        )

    def get(self, acl_id: str, *, account_id: str, site_id: str) -> Reply[ACL]:
        """Get a site ACL: GET /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic Transit
        Read or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/get/"""
        return self._call(
            "magic_transit.sites.acls.get", "GET", "/accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}",
            locals(), ACL,
        )

    def update(
        self, acl_id: str, *, account_id: str, site_id: str, description: str | None | Unset = UNSET,
        forward_locally: bool | Unset = UNSET, lan_1: ACLConfiguration | Mapping[str, Any] | Unset = UNSET,
        lan_2: ACLConfiguration | Mapping[str, Any] | Unset = UNSET, name: str | Unset = UNSET,
        protocols: Sequence[Literal["tcp", "udp", "icmp"] | str] | Unset = UNSET, unidirectional: bool | Unset = UNSET,
    ) -> Reply[ACL]:
        """Update a site ACL: PUT /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/update/"""
        return self._call(
            "magic_transit.sites.acls.update", "PUT", "/accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}",
            locals(), ACL,
        )

    def edit(
        self, acl_id: str, *, account_id: str, site_id: str, description: str | None | Unset = UNSET,
        forward_locally: bool | None | Unset = UNSET,
        lan_1: ACLConfiguration | Mapping[str, Any] | None | Unset = UNSET,
        lan_2: ACLConfiguration | Mapping[str, Any] | None | Unset = UNSET, name: str | None | Unset = UNSET,
        protocols: Sequence[Literal["tcp", "udp", "icmp"] | str] | None | Unset = UNSET,
        unidirectional: bool | None | Unset = UNSET,
    ) -> Reply[ACL]:
        """Edit a site ACL: PATCH /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/edit/"""
        return self._call(
            "magic_transit.sites.acls.edit", "PATCH", "/accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}",
            locals(), ACL,
        )

    def delete(self, acl_id: str, *, account_id: str, site_id: str) -> Reply[ACL]:
        """Delete a site ACL: DELETE /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/delete/"""
        return self._call(
            "magic_transit.sites.acls.delete", "DELETE", "/accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}",
            locals(), ACL,
        )
