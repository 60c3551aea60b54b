"""`cf.connectivity.directory.services`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class InfraNetwork:
    """Infra network: part of InfraTCPServiceConfigHost."""

    tunnel_id: str
    resolver_ips: list[str] | None = None


@model
class InfraTCPServiceConfigHost:
    """Infra TCP service config host: part of Service."""

    ipv4: str | None = None
    network: InfraTCPServiceConfigHostNetwork | None = None
    ipv6: str | None = None
    hostname: str | None = None
    resolver_network: InfraNetwork | None = None


@model
class InfraTCPServiceConfigHostNetwork:
    """Infra TCP service config host network: part of InfraTCPServiceConfigHost."""

    tunnel_id: str


@model
class InfraTCPServiceConfigHostNetworkParam:
    """Infra TCP service config host network param: part of InfraTCPServiceConfigHostParam."""

    tunnel_id: str
    resolver_ips: list[str] | None = None


@model
class InfraTCPServiceConfigHostParam:
    """Infra TCP service config host param: argument of connectivity.directory.services.create."""

    ipv4: str | None = None
    network: InfraTCPServiceConfigHostNetwork | None = None
    ipv6: str | None = None
    hostname: str | None = None
    resolver_network: InfraTCPServiceConfigHostNetworkParam | None = None


@model
class InfraTCPServiceConfigTLSSettings:
    """Infra TCP service config TLS settings: argument of connectivity.directory.services.create."""

    cert_verification_mode: str


@model
class Service:
    """Service: response of connectivity.directory.services.list."""

    host: InfraTCPServiceConfigHost
    name: str
    type: Literal["tcp", "http"] | str
    created_at: Moment | None = None
    http_port: int | None = None
    https_port: int | None = None
    service_id: str | None = None
    tls_settings: InfraTCPServiceConfigTLSSettings | None = None
    updated_at: Moment | None = None
    app_protocol: Literal["postgresql", "mysql"] | str | None = None
    tcp_port: int | None = None


ServiceHost = InfraTCPServiceConfigHostParam | InfraTCPServiceConfigHost | Mapping[str, Any]


class Services(Resource):
    """Directory services: `cf.connectivity.directory.services`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        type: Literal["tcp", "http"] | str | None | Unset = UNSET,
    ) -> Pages[Service]:
        """List directory services: GET /accounts/{account_id}/connectivity/directory/services.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/list/"""
        return self._pages(
            "connectivity.directory.services.list", "GET", "/accounts/{account_id}/connectivity/directory/services",
            locals(), Service, paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, host: ServiceHost, name: str, type: Literal["tcp", "http"] | str,
        http_port: int | None | Unset = UNSET, https_port: int | None | Unset = UNSET,
        tls_settings: InfraTCPServiceConfigTLSSettings | Mapping[str, Any] | None | Unset = UNSET,
        app_protocol: Literal["postgresql", "mysql"] | str | None | Unset = UNSET, tcp_port: int | None | Unset = UNSET,
    ) -> Reply[Service]:
        """Create a directory service: POST /accounts/{account_id}/connectivity/directory/services.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/create/"""
        return self._call(
            "connectivity.directory.services.create", "POST", "/accounts/{account_id}/connectivity/directory/services",
            locals(), Service,
        )

    def get(self, service_id: str, *, account_id: str) -> Reply[Service]:
        """Get a directory service: GET /accounts/{account_id}/connectivity/directory/services/{service_id}.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/get/"""
        return self._call(
            "connectivity.directory.services.get", "GET",
            "/accounts/{account_id}/connectivity/directory/services/{service_id}", locals(), Service,
        )

    def update(
        self, service_id: str, *, account_id: str, host: ServiceHost, name: str, type: Literal["tcp", "http"] | str,
        http_port: int | None | Unset = UNSET, https_port: int | None | Unset = UNSET,
        tls_settings: InfraTCPServiceConfigTLSSettings | Mapping[str, Any] | None | Unset = UNSET,
        app_protocol: Literal["postgresql", "mysql"] | str | None | Unset = UNSET, tcp_port: int | None | Unset = UNSET,
    ) -> Reply[Service]:
        """Update a directory service: PUT /accounts/{account_id}/connectivity/directory/services/{service_id}.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/update/"""
        return self._call(
            "connectivity.directory.services.update", "PUT",
            "/accounts/{account_id}/connectivity/directory/services/{service_id}", locals(), Service,
        )

    def delete(self, service_id: str, *, account_id: str) -> Reply[None]:
        """Delete a directory service: DELETE /accounts/{account_id}/connectivity/directory/services/{service_id}.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/delete/"""
        return self._call(
            "connectivity.directory.services.delete", "DELETE",
            "/accounts/{account_id}/connectivity/directory/services/{service_id}", locals(), NoneType,
        )
