"""`cf.web3.hostnames`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.web3.hostnames.ipfs_universal_paths import IpfsUniversalPaths


@model
class Hostname:
    """Hostname: response of web3.hostnames.list."""

    id: str | None = None
    created_on: Moment | None = None
    description: str | None = None
    dnslink: str | None = None
    modified_on: Moment | None = None
    name: str | None = None
    status: Literal["active", "pending", "deleting", "error"] | str | None = None
    target: Literal["ethereum", "ipfs", "ipfs_universal_path"] | str | None = None


class Hostnames(Resource):
    """Web3 hostnames: `cf.web3.hostnames`."""

    @cached_property
    def ipfs_universal_paths(self) -> IpfsUniversalPaths:
        from cfapi.api.web3.hostnames.ipfs_universal_paths import IpfsUniversalPaths
        return IpfsUniversalPaths(self._session)

    def list(self, *, zone_id: str) -> Pages[Hostname]:
        """List web3 hostnames: GET /zones/{zone_id}/web3/hostnames (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/list/"""
        return self._pages(
            "web3.hostnames.list", "GET", "/zones/{zone_id}/web3/hostnames", locals(), Hostname,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, zone_id: str, name: str, target: Literal["ethereum", "ipfs", "ipfs_universal_path"] | str,
        description: str | None | Unset = UNSET, dnslink: str | Unset = UNSET,
    ) -> Reply[Hostname]:
        """Create a web3 hostname: POST /zones/{zone_id}/web3/hostnames (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/create/"""
        return self._call("web3.hostnames.create", "POST", "/zones/{zone_id}/web3/hostnames", locals(), Hostname)

    def get(self, identifier: str, *, zone_id: str) -> Reply[Hostname]:
        """Get a web3 hostname: GET /zones/{zone_id}/web3/hostnames/{identifier} (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/get/"""
        return self._call(
            "web3.hostnames.get", "GET", "/zones/{zone_id}/web3/hostnames/{identifier}", locals(), Hostname,
        )

    def edit(
        self, identifier: str, *, zone_id: str, description: str | None | Unset = UNSET,
        dnslink: str | None | Unset = UNSET,
    ) -> Reply[Hostname]:
        """Edit a web3 hostname: PATCH /zones/{zone_id}/web3/hostnames/{identifier} (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/edit/"""
        return self._call(
            "web3.hostnames.edit", "PATCH", "/zones/{zone_id}/web3/hostnames/{identifier}", locals(), Hostname,
        )

    def delete(self, identifier: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a web3 hostname: DELETE /zones/{zone_id}/web3/hostnames/{identifier} (permission: Web3 Hostnames
        Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/delete/"""
        return self._call(
            "web3.hostnames.delete", "DELETE", "/zones/{zone_id}/web3/hostnames/{identifier}", locals(), ObjectID,
        )
