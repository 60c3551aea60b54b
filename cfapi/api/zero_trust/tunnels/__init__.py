"""`cf.zero_trust.tunnels`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.zero_trust.tunnels.cloudflared import CloudflaredResource
    from cfapi.api.zero_trust.tunnels.warp_connector import WARPConnectorResource


@model
class ClientConn:
    """Client conn: part of Client."""

    id: str | None = None
    """UUID."""
    client_id: str | None = None
    """UUID."""
    client_version: str | None = None
    colo_name: str | None = None
    is_pending_reconnect: bool | None = None
    opened_at: Moment | None = None
    origin_ip: str | None = None
    uuid: str | None = None
    """UUID."""


@model
class CloudflareTunnel:
    """Cloudflare tunnel: response of zero_trust.tunnels.cloudflared.list."""

    id: str | None = None
    """UUID."""
    account_tag: str | None = None
    config_src: Literal["local", "cloudflare"] | str | None = None
    connections: list[ClientConn] | None = None
    conns_active_at: Moment | None = None
    conns_inactive_at: Moment | None = None
    created_at: Moment | None = None
    deleted_at: Moment | None = None
    metadata: Any = None
    name: str | None = None
    remote_config: bool | None = None
    status: Literal["inactive", "degraded", "healthy", "down"] | str | None = None
    tun_type: Literal["cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni"] | str | None = None


class Tunnels(Resource):
    """Zero trust tunnels: `cf.zero_trust.tunnels`."""

    @cached_property
    def cloudflared(self) -> CloudflaredResource:
        from cfapi.api.zero_trust.tunnels.cloudflared import CloudflaredResource
        return CloudflaredResource(self._session)

    @cached_property
    def warp_connector(self) -> WARPConnectorResource:
        from cfapi.api.zero_trust.tunnels.warp_connector import WARPConnectorResource
        return WARPConnectorResource(self._session)

    def list(
        self, *, account_id: str, exclude_prefix: str | Unset = UNSET, existed_at: str | Unset = UNSET,
        include_prefix: str | Unset = UNSET, is_deleted: bool | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: Literal["inactive", "degraded", "healthy", "down"] | str | Unset = UNSET,
        tun_types: Sequence[Literal[
            "cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni",
        ] | str] | Unset = UNSET,
        uuid: str | Unset = UNSET, was_active_at: datetime | str | Unset = UNSET,
        was_inactive_at: datetime | str | Unset = UNSET,
    ) -> Pages[CloudflareTunnel]:
        """List zero trust tunnels: GET /accounts/{account_id}/tunnels (permission: Cloudflare Tunnel Read or Cloudflare
        One Connectors Read or Cloudflare One Connector: cloudflared Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/methods/list/"""
        return self._pages(
            "zero_trust.tunnels.list", "GET", "/accounts/{account_id}/tunnels", locals(), CloudflareTunnel,
            paging=Paging(size=1000),
        )
