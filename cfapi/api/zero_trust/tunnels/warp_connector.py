"""`cf.zero_trust.tunnels.warp_connector`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust.tunnels import ClientConn


@model
class ConfigurationVip:
    """Configuration vip: part of WARPConnectorConfigurationConfig."""

    address: str


@model
class Connector:
    """Connector: response of zero_trust.tunnels.warp_connector.connections.get."""

    id: str | None = None
    """UUID."""
    arch: str | None = None
    conns: list[ConnectorConn] | None = None
    features: list[str] | None = None
    ha_status: Literal["offline", "passive", "active"] | str | None = None
    run_at: Moment | None = None
    version: str | None = None


@model
class ConnectorConn:
    """Connector conn: part of Connector."""

    id: str | None = None
    """UUID."""
    client_id: str | None = None
    """UUID."""
    client_version: str | None = None
    colo_name: str | None = None
    opened_at: Moment | None = None
    origin_ip: str | None = None


@model
class WARPConnector:
    """WARP connector: response of zero_trust.tunnels.warp_connector.list."""

    id: str | None = None
    """UUID."""
    account_tag: str | None = None
    connections: list[ClientConn] | None = None
    conns_active_at: Moment | None = None
    conns_inactive_at: Moment | None = None
    created_at: Moment | None = None
    deleted_at: Moment | None = None
    metadata: Any = None
    name: str | None = None
    status: Literal["inactive", "degraded", "healthy", "down"] | str | None = None
    tun_type: Literal["cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni"] | str | None = None


@model
class WARPConnectorConfiguration:
    """WARP connector configuration: response of zero_trust.tunnels.warp_connector.configurations.get."""

    configuration_version: int
    created_at: Moment
    ha_mode: Literal["none", "disabled", "aws", "local"] | str
    tunnel_id: str
    config: WARPConnectorConfigurationConfig | None = None
    updated_at: Moment | None = None


@model
class WARPConnectorConfigurationConfig:
    """WARP connector configuration config: argument of zero_trust.tunnels.warp_connector.configurations.update."""

    fnr_id: str | None = None
    vips: list[ConfigurationVip] | None = None
    vips_previous: list[ConfigurationVip] | None = None


class WARPConnectorResource(Resource):
    """Tunnel WARP connector: `cf.zero_trust.tunnels.warp_connector`."""

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
    def failover(self) -> FailoverResource:
        return FailoverResource(self._session)

    @cached_property
    def token(self) -> TokenResource:
        return TokenResource(self._session)

    def list(
        self, *, account_id: str, exclude_prefix: str | Unset = UNSET, existed_at: str | Unset = UNSET,
        include_prefix: str | Unset = UNSET, is_deleted: bool | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: Literal["inactive", "degraded", "healthy", "down"] | str | Unset = UNSET, uuid: str | Unset = UNSET,
        was_active_at: datetime | str | Unset = UNSET, was_inactive_at: datetime | str | Unset = UNSET,
    ) -> Pages[WARPConnector]:
        """List tunnel WARP connector: GET /accounts/{account_id}/warp_connector (permission: Cloudflare One Connectors
        Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/list/"""
        return self._pages(
            "zero_trust.tunnels.warp_connector.list", "GET", "/accounts/{account_id}/warp_connector", locals(),
            WARPConnector, paging=Paging(size=1000),
        )

    def create(self, *, account_id: str, name: str, ha: bool | Unset = UNSET) -> Reply[WARPConnector]:
        """Create tunnel WARP connector: POST /accounts/{account_id}/warp_connector (permission: Cloudflare One
        Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/create/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.create", "POST", "/accounts/{account_id}/warp_connector", locals(),
            WARPConnector,
        )

    def get(self, tunnel_id: str, *, account_id: str) -> Reply[WARPConnector]:
        """Get tunnel WARP connector: GET /accounts/{account_id}/warp_connector/{tunnel_id} (permission: Cloudflare One
        Connectors Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/get/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.get", "GET", "/accounts/{account_id}/warp_connector/{tunnel_id}",
            locals(), WARPConnector,
        )

    def edit(
        self, tunnel_id: str, *, account_id: str, name: str | None | Unset = UNSET,
        tunnel_secret: str | None | Unset = UNSET,
    ) -> Reply[WARPConnector]:
        """Edit tunnel WARP connector: PATCH /accounts/{account_id}/warp_connector/{tunnel_id} (permission: Cloudflare
        One Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/edit/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.edit", "PATCH", "/accounts/{account_id}/warp_connector/{tunnel_id}",
            locals(), WARPConnector,
        )

    def delete(self, tunnel_id: str, *, account_id: str) -> Reply[WARPConnector]:
        """Delete tunnel WARP connector: DELETE /accounts/{account_id}/warp_connector/{tunnel_id} (permission:
        Cloudflare One Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/delete/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.delete", "DELETE", "/accounts/{account_id}/warp_connector/{tunnel_id}",
            locals(), WARPConnector,
        )


class Configurations(Resource):
    """WARP connector configurations: `cf.zero_trust.tunnels.warp_connector.configurations`."""

    def get(self, tunnel_id: str, *, account_id: str) -> Reply[WARPConnectorConfiguration]:
        """Get WARP connector configurations: GET /accounts/{account_id}/warp_connector/{tunnel_id}/configurations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/configurations/methods/get/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.configurations.get", "GET",
            "/accounts/{account_id}/warp_connector/{tunnel_id}/configurations", locals(), WARPConnectorConfiguration,
        )

    def update(
        self, tunnel_id: str, *, account_id: str, ha_mode: Literal["none", "disabled", "aws", "local"] | str,
        config: WARPConnectorConfigurationConfig | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[WARPConnectorConfiguration]:
        """Update WARP connector configurations: PUT /accounts/{account_id}/warp_connector/{tunnel_id}/configurations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/configurations/methods/update/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.configurations.update", "PUT",
            "/accounts/{account_id}/warp_connector/{tunnel_id}/configurations", locals(), WARPConnectorConfiguration,
        )


class Connections(Resource):
    """WARP connector connections: `cf.zero_trust.tunnels.warp_connector.connections`."""

    def get(self, tunnel_id: str, *, account_id: str) -> Pages[Connector]:
        """Get WARP connector connections: GET /accounts/{account_id}/warp_connector/{tunnel_id}/connections
        (permission: Cloudflare One Connectors Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/connections/methods/get/"""
        return self._pages(
            "zero_trust.tunnels.warp_connector.connections.get", "GET",
            "/accounts/{account_id}/warp_connector/{tunnel_id}/connections", locals(), Connector,
            paging=Paging(kind="single"),
        )


class Connectors(Resource):
    """WARP connector connectors: `cf.zero_trust.tunnels.warp_connector.connectors`."""

    def get(self, connector_id: str, *, account_id: str, tunnel_id: str) -> Reply[Connector]:
        """Get a WARP connector connector: GET
        /accounts/{account_id}/warp_connector/{tunnel_id}/connectors/{connector_id} (permission: Cloudflare One
        Connectors Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/connectors/methods/get/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.connectors.get", "GET",
            "/accounts/{account_id}/warp_connector/{tunnel_id}/connectors/{connector_id}", locals(), Connector,
        )


class FailoverResource(Resource):
    """WARP connector failover: `cf.zero_trust.tunnels.warp_connector.failover`."""

    def update(self, tunnel_id: str, *, account_id: str, client_id: str) -> Reply[Any]:
        """Update WARP connector failover: PUT /accounts/{account_id}/warp_connector/{tunnel_id}/failover (permission:
        Cloudflare One Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/failover/methods/update/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.failover.update", "PUT",
            "/accounts/{account_id}/warp_connector/{tunnel_id}/failover", locals(), PLAIN,
        )


class TokenResource(Resource):
    """WARP connector token: `cf.zero_trust.tunnels.warp_connector.token`."""

    def get(self, tunnel_id: str, *, account_id: str) -> Reply[str]:
        """Get WARP connector token: GET /accounts/{account_id}/warp_connector/{tunnel_id}/token (permission: Cloudflare
        Tunnel Write or Cloudflare One Connectors Write or Cloudflare One Connector: cloudflared Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/token/methods/get/"""
        return self._call(
            "zero_trust.tunnels.warp_connector.token.get", "GET",
            "/accounts/{account_id}/warp_connector/{tunnel_id}/token", locals(), str,
        )
