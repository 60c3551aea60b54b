"""`cf.zero_trust.networks.hostname_routes`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class HostnameRoute:
    """Hostname route: response of zero_trust.networks.hostname_routes.list."""

    id: str | None = None
    """UUID."""
    comment: str | None = None
    created_at: Moment | None = None
    deleted_at: Moment | None = None
    hostname: str | None = None
    tun_type: Literal["cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni"] | str | None = None
    tunnel_id: str | None = None
    """UUID."""
    tunnel_name: str | None = None


class HostnameRoutes(Resource):
    """Network hostname routes: `cf.zero_trust.networks.hostname_routes`."""

    def list(
        self, *, account_id: str, id: str | Unset = UNSET, comment: str | Unset = UNSET,
        existed_at: str | Unset = UNSET, hostname: str | Unset = UNSET, is_deleted: bool | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, tunnel_id: str | Unset = UNSET,
    ) -> Pages[HostnameRoute]:
        """List network hostname routes: GET /accounts/{account_id}/zerotrust/routes/hostname (permission: Cloudflare
        One Networks Read or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/list/"""
        return self._pages(
            "zero_trust.networks.hostname_routes.list", "GET", "/accounts/{account_id}/zerotrust/routes/hostname",
            locals(), HostnameRoute, paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, comment: str | None | Unset = UNSET, hostname: str | Unset = UNSET,
        tunnel_id: str | Unset = UNSET,
    ) -> Reply[HostnameRoute]:
        """Create a network hostname route: POST /accounts/{account_id}/zerotrust/routes/hostname (permission:
        Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/create/"""
        return self._call(
            "zero_trust.networks.hostname_routes.create", "POST", "/accounts/{account_id}/zerotrust/routes/hostname",
            locals(), HostnameRoute,
        )

    def get(self, hostname_route_id: str, *, account_id: str) -> Reply[HostnameRoute]:
        """Get a network hostname route: GET /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}
        (permission: Cloudflare One Networks Read or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/get/"""
        return self._call(
            "zero_trust.networks.hostname_routes.get", "GET",
            "/accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}", locals(), HostnameRoute,
        )

    def edit(
        self, hostname_route_id: str, *, account_id: str, comment: str | None | Unset = UNSET,
        hostname: str | None | Unset = UNSET, tunnel_id: str | None | Unset = UNSET,
    ) -> Reply[HostnameRoute]:
        """Edit a network hostname route: PATCH /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/edit/"""
        return self._call(
            "zero_trust.networks.hostname_routes.edit", "PATCH",
            "/accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}", locals(), HostnameRoute,
        )

    def delete(self, hostname_route_id: str, *, account_id: str) -> Reply[HostnameRoute]:
        """Delete a network hostname route: DELETE /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/delete/"""
        return self._call(
            "zero_trust.networks.hostname_routes.delete", "DELETE",
            "/accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}", locals(), HostnameRoute,
        )
