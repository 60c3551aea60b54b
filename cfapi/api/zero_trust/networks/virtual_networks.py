"""`cf.zero_trust.networks.virtual_networks`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class VirtualNetwork:
    """Virtual network: response of zero_trust.networks.virtual_networks.list."""

    id: str
    """UUID."""
    comment: str | None = None
    created_at: Moment
    is_default_network: bool | None = None
    name: str
    deleted_at: Moment | None = None


class VirtualNetworks(Resource):
    """Network virtual networks: `cf.zero_trust.networks.virtual_networks`."""

    def list(
        self, *, account_id: str, id: str | Unset = UNSET, is_default: bool | Unset = UNSET,
        is_default_network: bool | Unset = UNSET, is_deleted: bool | Unset = UNSET, name: str | Unset = UNSET,
    ) -> Pages[VirtualNetwork]:
        """List network virtual networks: GET /accounts/{account_id}/teamnet/virtual_networks (permission: Cloudflare
        One Networks Read or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/list/"""
        return self._pages(
            "zero_trust.networks.virtual_networks.list", "GET", "/accounts/{account_id}/teamnet/virtual_networks",
            locals(), VirtualNetwork, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, comment: str | None | Unset = UNSET, is_default: bool | Unset = UNSET,
        is_default_network: bool | Unset = UNSET,
    ) -> Reply[VirtualNetwork]:
        """Create a network virtual network: POST /accounts/{account_id}/teamnet/virtual_networks (permission:
        Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/create/"""
        return self._call(
            "zero_trust.networks.virtual_networks.create", "POST", "/accounts/{account_id}/teamnet/virtual_networks",
            locals(), VirtualNetwork,
        )

    def get(self, virtual_network_id: str, *, account_id: str) -> Reply[VirtualNetwork]:
        """Get a network virtual network: GET /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/get/"""
        return self._call(
            "zero_trust.networks.virtual_networks.get", "GET",
            "/accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}", locals(), VirtualNetwork,
        )

    def edit(
        self, virtual_network_id: str, *, account_id: str, comment: str | None | Unset = UNSET,
        is_default_network: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Reply[VirtualNetwork]:
        """Edit a network virtual network: PATCH /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/edit/"""
        return self._call(
            "zero_trust.networks.virtual_networks.edit", "PATCH",
            "/accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}", locals(), VirtualNetwork,
        )

    def delete(self, virtual_network_id: str, *, account_id: str) -> Reply[VirtualNetwork]:
        """Delete a network virtual network: DELETE /accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/virtual_networks/methods/delete/"""
        return self._call(
            "zero_trust.networks.virtual_networks.delete", "DELETE",
            "/accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}", locals(), VirtualNetwork,
        )
