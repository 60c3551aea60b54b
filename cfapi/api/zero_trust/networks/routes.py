"""`cf.zero_trust.networks.routes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model


@model
class Route:
    """Route: response of zero_trust.networks.routes.create."""

    id: str | None = None
    comment: str | None = None
    created_at: Moment | None = None
    deleted_at: Moment | None = None
    network: str | None = None
    tunnel_id: str | None = None
    """UUID."""
    virtual_network_id: str | None = None
    """UUID."""


@model
class Teamnet:
    """Teamnet: response of zero_trust.networks.routes.list."""

    id: str | None = None
    comment: str | None = None
    created_at: Moment | None = None
    deleted_at: Moment | None = None
    network: str | None = None
    tun_type: Literal["cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni"] | str | None = None
    tunnel_id: str | None = None
    """UUID."""
    tunnel_name: str | None = None
    virtual_network_id: str | None = None
    """UUID."""
    virtual_network_name: str | None = None


NetworkTunType = Literal["cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni"] | str


class Routes(Resource):
    """Network routes: `cf.zero_trust.networks.routes`."""

    @cached_property
    def ips(self) -> IPs:
        return IPs(self._session)

    @cached_property
    def networks(self) -> Networks:
        return Networks(self._session)

    def list(
        self, *, account_id: str, comment: str | Unset = UNSET, existed_at: str | Unset = UNSET,
        is_deleted: bool | Unset = UNSET, network_subset: str | Unset = UNSET, network_superset: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, route_id: str | Unset = UNSET,
        tun_types: Sequence[Literal[
            "cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni",
        ] | str] | Unset = UNSET,
        tunnel_id: str | Unset = UNSET, virtual_network_id: str | Unset = UNSET,
    ) -> Pages[Teamnet]:
        """List network routes: GET /accounts/{account_id}/teamnet/routes (permission: Cloudflare One Networks Read or
        Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/list/"""
        return self._pages(
            "zero_trust.networks.routes.list", "GET", "/accounts/{account_id}/teamnet/routes", locals(), Teamnet,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, network: str, tunnel_id: str, comment: str | None | Unset = UNSET,
        virtual_network_id: str | Unset = UNSET,
    ) -> Reply[Route]:
        """Create a network route: POST /accounts/{account_id}/teamnet/routes (permission: Cloudflare One Networks Write
        or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/create/"""
        return self._call(
            "zero_trust.networks.routes.create", "POST", "/accounts/{account_id}/teamnet/routes", locals(), Route,
        )

    def get(self, route_id: str, *, account_id: str) -> Reply[Route]:
        """Get a network route: GET /accounts/{account_id}/teamnet/routes/{route_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/get/"""
        return self._call(
            "zero_trust.networks.routes.get", "GET", "/accounts/{account_id}/teamnet/routes/{route_id}", locals(),
            Route,
        )

    def edit(
        self, route_id: str, *, account_id: str, comment: str | None | Unset = UNSET,
        network: str | None | Unset = UNSET, tunnel_id: str | None | Unset = UNSET,
        virtual_network_id: str | None | Unset = UNSET,
    ) -> Reply[Route]:
        """Edit a network route: PATCH /accounts/{account_id}/teamnet/routes/{route_id} (permission: Cloudflare One
        Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/edit/"""
        return self._call(
            "zero_trust.networks.routes.edit", "PATCH", "/accounts/{account_id}/teamnet/routes/{route_id}", locals(),
            Route,
        )

    def delete(self, route_id: str, *, account_id: str) -> Reply[Route]:
        """Delete a network route: DELETE /accounts/{account_id}/teamnet/routes/{route_id} (permission: Cloudflare One
        Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/delete/"""
        return self._call(
            "zero_trust.networks.routes.delete", "DELETE", "/accounts/{account_id}/teamnet/routes/{route_id}", locals(),
            Route,
        )


class IPs(Resource):
    """Route IPs: `cf.zero_trust.networks.routes.ips`."""

    def get(
        self, ip: str, *, account_id: str, default_virtual_network_fallback: bool | Unset = UNSET,
        virtual_network_id: str | Unset = UNSET,
    ) -> Reply[Teamnet]:
        """Get a route IP: GET /accounts/{account_id}/teamnet/routes/ip/{ip} (permission: Cloudflare One Networks Read
        or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/ips/methods/get/"""
        return self._call(
            "zero_trust.networks.routes.ips.get", "GET", "/accounts/{account_id}/teamnet/routes/ip/{ip}", locals(),
            Teamnet,
        )


class Networks(Resource):
    """Route networks: `cf.zero_trust.networks.routes.networks`."""

    @deprecated("zero_trust.networks.routes.networks.create is deprecated; use zero_trust.networks.routes.create")
    def create(
        self, ip_network_encoded: str, *, account_id: str, tunnel_id: str, comment: str | None | Unset = UNSET,
        virtual_network_id: str | Unset = UNSET,
    ) -> Reply[Route]:
        """Create a route network (deprecated): POST /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/create/"""
        return self._call(
            "zero_trust.networks.routes.networks.create", "POST",
            "/accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}", locals(), Route,
        )

    @deprecated("zero_trust.networks.routes.networks.edit is deprecated; use zero_trust.networks.routes.edit")
    def edit(self, ip_network_encoded: str, *, account_id: str) -> Reply[Route]:
        """Edit a route network (deprecated): PATCH /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/edit/"""
        return self._call(
            "zero_trust.networks.routes.networks.edit", "PATCH",
            "/accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}", locals(), Route,
        )

    @deprecated("zero_trust.networks.routes.networks.delete is deprecated; use zero_trust.networks.routes.delete")
    def delete(
        self, ip_network_encoded: str, *, account_id: str, tun_type: NetworkTunType | Unset = UNSET,
        tunnel_id: str | Unset = UNSET, virtual_network_id: str | Unset = UNSET,
    ) -> Reply[Route]:
        """Delete a route network (deprecated): DELETE
        /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded} (permission: Cloudflare One Networks Write or
        Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/delete/"""
        return self._call(
            "zero_trust.networks.routes.networks.delete", "DELETE",
            "/accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}", locals(), Route,
        )
