"""`cf.zero_trust.tunnels.cloudflared`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.zero_trust.tunnels import ClientConn, CloudflareTunnel


@model
class Client:
    """Client: response of zero_trust.tunnels.cloudflared.connections.get."""

    id: str | None = None
    """UUID."""
    arch: str | None = None
    config_version: int | None = None
    conns: list[ClientConn] | None = None
    features: list[str] | None = None
    run_at: Moment | None = None
    version: str | None = None


@model
class CloudflaredConfiguration:
    """Cloudflared configuration: response of zero_trust.tunnels.cloudflared.configurations.get."""

    account_id: str | None = None
    config: CloudflaredConfigurationConfig | None = None
    created_at: Moment | None = None
    source: Literal["local", "cloudflare"] | str | None = None
    tunnel_id: str | None = None
    """UUID."""
    version: int | None = None


@model
class CloudflaredConfigurationConfig:
    """Cloudflared configuration config: argument of zero_trust.tunnels.cloudflared.configurations.update."""

    ingress: list[CloudflaredConfigurationIngress] | None = None
    origin_request: ConfigurationUpdateConfigOriginRequest | None = renamed("originRequest", default=None)


@model
class CloudflaredConfigurationIngress:
    """Cloudflared configuration ingress: part of CloudflaredConfigurationConfig."""

    hostname: str | None = None
    service: str
    origin_request: ConfigurationUpdateConfigOriginRequest | None = renamed("originRequest", default=None)
    path: str | None = None


@model
class ConfigurationAccess:
    """Configuration access: part of ConfigurationUpdateConfigOriginRequest."""

    aud_tag: list[str] = renamed("audTag")
    team_name: str = renamed("teamName")
    required: bool | None = None


@model
class ConfigurationUpdateConfigOriginRequest:
    """Configuration update config origin request: part of CloudflaredConfigurationConfig."""

    access: ConfigurationAccess | None = None
    ca_pool: str | None = renamed("caPool", default=None)
    connect_timeout: int | None = renamed("connectTimeout", default=None)
    disable_chunked_encoding: bool | None = renamed("disableChunkedEncoding", default=None)
    http2_origin: bool | None = renamed("http2Origin", default=None)
    http_host_header: str | None = renamed("httpHostHeader", default=None)
    keep_alive_connections: int | None = renamed("keepAliveConnections", default=None)
    keep_alive_timeout: int | None = renamed("keepAliveTimeout", default=None)
    match_sn_ito_host: bool | None = renamed("matchSNItoHost", default=None)
    no_happy_eyeballs: bool | None = renamed("noHappyEyeballs", default=None)
    no_tls_verify: bool | None = renamed("noTLSVerify", default=None)
    origin_server_name: str | None = renamed("originServerName", default=None)
    proxy_type: str | None = renamed("proxyType", default=None)
    tcp_keep_alive: int | None = renamed("tcpKeepAlive", default=None)
    tls_timeout: int | None = renamed("tlsTimeout", default=None)


class CloudflaredResource(Resource):
    """Tunnel cloudflared: `cf.zero_trust.tunnels.cloudflared`."""

    @cached_property
    def configurations(self) -> Configurations:
        return Configurations(self._session)

    @cached_property
    def connections(self) -> Connections:
        return Connections(self._session)

    @cached_property
    def connectors(self) -> Connectors:
        return Connectors(self._session)

    @cached_property
    def management(self) -> ManagementResource:
        return ManagementResource(self._session)

    @cached_property
    def token(self) -> TokenResource:
        return TokenResource(self._session)

    def list(
        self, *, account_id: str, exclude_prefix: str | Unset = UNSET, existed_at: str | Unset = UNSET,
        include_prefix: str | Unset = UNSET, is_deleted: bool | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: Literal["inactive", "degraded", "healthy", "down"] | str | Unset = UNSET, uuid: str | Unset = UNSET,
        was_active_at: datetime | str | Unset = UNSET, was_inactive_at: datetime | str | Unset = UNSET,
    ) -> Pages[CloudflareTunnel]:
        """List tunnel cloudflared: GET /accounts/{account_id}/cfd_tunnel (permission: Cloudflare Tunnel Read or
        Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/list/"""
        return self._pages(
            "zero_trust.tunnels.cloudflared.list", "GET", "/accounts/{account_id}/cfd_tunnel", locals(),
            CloudflareTunnel, paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, name: str, config_src: Literal["local", "cloudflare"] | str | Unset = UNSET,
        tunnel_secret: str | Unset = UNSET,
    ) -> Reply[CloudflareTunnel]:
        """Create tunnel cloudflared: POST /accounts/{account_id}/cfd_tunnel (permission: Cloudflare Tunnel Write or
        Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/create/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.create", "POST", "/accounts/{account_id}/cfd_tunnel", locals(),
            CloudflareTunnel,
        )

    def get(self, tunnel_id: str, *, account_id: str) -> Reply[CloudflareTunnel]:
        """Get tunnel cloudflared: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id} (permission: Cloudflare Tunnel Read
        or Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/get/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.get", "GET", "/accounts/{account_id}/cfd_tunnel/{tunnel_id}", locals(),
            CloudflareTunnel,
        )

    def edit(
        self, tunnel_id: str, *, account_id: str, name: str | None | Unset = UNSET,
        tunnel_secret: str | None | Unset = UNSET,
    ) -> Reply[CloudflareTunnel]:
        """Edit tunnel cloudflared: PATCH /accounts/{account_id}/cfd_tunnel/{tunnel_id} (permission: Cloudflare Tunnel
        Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/edit/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.edit", "PATCH", "/accounts/{account_id}/cfd_tunnel/{tunnel_id}", locals(),
            CloudflareTunnel,
        )

    def delete(self, tunnel_id: str, *, account_id: str) -> Reply[CloudflareTunnel]:
        """Delete tunnel cloudflared: DELETE /accounts/{account_id}/cfd_tunnel/{tunnel_id} (permission: Cloudflare
        Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/delete/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.delete", "DELETE", "/accounts/{account_id}/cfd_tunnel/{tunnel_id}",
            locals(), CloudflareTunnel,
        )


class Configurations(Resource):
    """Cloudflared configurations: `cf.zero_trust.tunnels.cloudflared.configurations`."""

    def get(self, tunnel_id: str, *, account_id: str) -> Reply[CloudflaredConfiguration]:
        """Get cloudflared configurations: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations (permission:
        Cloudflare Tunnel Read or Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/configurations/methods/get/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.configurations.get", "GET",
            "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations", locals(), CloudflaredConfiguration,
        )

    def update(
        self, tunnel_id: str, *, account_id: str,
        config: CloudflaredConfigurationConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[CloudflaredConfiguration | None]:
        """Update cloudflared configurations: PUT /accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations
        (permission: Cloudflare Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/configurations/methods/update/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.configurations.update", "PUT",
            "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations", locals(), CloudflaredConfiguration,
            shapes={"config": CloudflaredConfigurationConfig},
        )


class Connections(Resource):
    """Cloudflared connections: `cf.zero_trust.tunnels.cloudflared.connections`."""

    def get(self, tunnel_id: str, *, account_id: str) -> Pages[Client]:
        """Get cloudflared connections: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections (permission:
        Cloudflare Tunnel Read or Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connections/methods/get/"""
        return self._pages(
            "zero_trust.tunnels.cloudflared.connections.get", "GET",
            "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections", locals(), Client, paging=Paging(kind="single"),
        )

    def delete(self, tunnel_id: str, *, account_id: str, client_id: str | Unset = UNSET) -> Reply[Any]:
        """Delete cloudflared connections: DELETE /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections (permission:
        Cloudflare Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connections/methods/delete/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.connections.delete", "DELETE",
            "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections", locals(), PLAIN,
        )


class Connectors(Resource):
    """Cloudflared connectors: `cf.zero_trust.tunnels.cloudflared.connectors`."""

    def get(self, connector_id: str, *, account_id: str, tunnel_id: str) -> Reply[Client]:
        """Get a cloudflared connector: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connectors/{connector_id}
        (permission: Cloudflare Tunnel Read or Cloudflare One Connectors Read or Cloudflare One Connector: cloudflared
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connectors/methods/get/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.connectors.get", "GET",
            "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connectors/{connector_id}", locals(), Client,
        )


class ManagementResource(Resource):
    """Cloudflared management: `cf.zero_trust.tunnels.cloudflared.management`."""

    def create(self, tunnel_id: str, *, account_id: str, resources: Sequence[Literal["logs"] | str]) -> Reply[str]:
        """Create cloudflared management: POST /accounts/{account_id}/cfd_tunnel/{tunnel_id}/management (permission:
        Cloudflare Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/management/methods/create/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.management.create", "POST",
            "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/management", locals(), str,
        )


class TokenResource(Resource):
    """Cloudflared token: `cf.zero_trust.tunnels.cloudflared.token`."""

    def get(self, tunnel_id: str, *, account_id: str) -> Reply[str]:
        """Get cloudflared token: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/token (permission: Cloudflare Tunnel
        Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/token/methods/get/"""
        return self._call(
            "zero_trust.tunnels.cloudflared.token.get", "GET", "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/token",
            locals(), str,
        )
