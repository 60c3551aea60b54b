"""`cf.origin_tls_client_auth.hostnames`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class AuthenticatedOriginPull:
    """Authenticated origin pull: response of origin_tls_client_auth.hostnames.get."""

    cert_id: str | None = None
    cert_status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deleted", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    cert_updated_at: Moment | None = None
    cert_uploaded_on: Moment | None = None
    certificate: str | None = None
    created_at: Moment | None = None
    enabled: bool | None = None
    expires_on: Moment | None = None
    hostname: str | None = None
    issuer: str | None = None
    serial_number: str | None = None
    signature: str | None = None
    status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deleted", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    updated_at: Moment | None = None


@model
class Hostname:
    """Hostname: response of origin_tls_client_auth.hostnames.update."""

    cert_id: str | None = None
    cert_status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deleted", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    cert_updated_at: Moment | None = None
    cert_uploaded_on: Moment | None = None
    certificate: str | None = None
    created_at: Moment | None = None
    enabled: bool | None = None
    expires_on: Moment | None = None
    hostname: str | None = None
    issuer: str | None = None
    serial_number: str | None = None
    signature: str | None = None
    status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deleted", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    updated_at: Moment | None = None
    id: str | None = None
    private_key: str | None = field(default=None, repr=False)


@model
class HostnameConfig:
    """Hostname config: argument of origin_tls_client_auth.hostnames.update."""

    cert_id: str | None = None
    enabled: bool | None = None
    hostname: str | None = None


@model
class TlsCertificatesAndHostnameAssocObject:
    """TLS certificates and hostname assoc object: response of origin_tls_client_auth.hostnames.list."""

    cert_id: str | None = None
    created_at: Moment | None = None
    enabled: bool | None = None
    hostname: str | None = None
    status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deleted", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    updated_at: Moment | None = None


HostnameStatus = Literal[
    "active", "pending_deployment", "pending_deletion", "deleted", "deployment_timed_out", "deletion_timed_out", "all",
] | str


class Hostnames(Resource):
    """Origin TLS client auth hostnames: `cf.origin_tls_client_auth.hostnames`."""

    def list(
        self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: HostnameStatus | Unset = UNSET,
    ) -> Pages[TlsCertificatesAndHostnameAssocObject]:
        """List origin TLS client auth hostnames: GET /zones/{zone_id}/origin_tls_client_auth/hostnames (permission: SSL
        and Certificates Read)."""
        return self._pages(
            "origin_tls_client_auth.hostnames.list", "GET", "/zones/{zone_id}/origin_tls_client_auth/hostnames",
            locals(), TlsCertificatesAndHostnameAssocObject, paging=Paging(size=1000),
        )

    def update(self, *, zone_id: str, config: Sequence[HostnameConfig | Mapping[str, Any]]) -> Pages[Hostname]:
        """Update origin TLS client auth hostnames: PUT /zones/{zone_id}/origin_tls_client_auth/hostnames (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/update/"""
        return self._pages(
            "origin_tls_client_auth.hostnames.update", "PUT", "/zones/{zone_id}/origin_tls_client_auth/hostnames",
            locals(), Hostname, paging=Paging(kind="single"),
        )

    def get(self, hostname: str, *, zone_id: str) -> Reply[AuthenticatedOriginPull]:
        """Get an origin TLS client auth hostname: GET /zones/{zone_id}/origin_tls_client_auth/hostnames/{hostname}
        (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/get/"""
        return self._call(
            "origin_tls_client_auth.hostnames.get", "GET",
            "/zones/{zone_id}/origin_tls_client_auth/hostnames/{hostname}", locals(), AuthenticatedOriginPull,
        )
