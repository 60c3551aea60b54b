"""`cf.origin_tls_client_auth`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from attrs import field

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model

if TYPE_CHECKING:
    from cfapi.api.origin_tls_client_auth.hostname_certificates import HostnameCertificates
    from cfapi.api.origin_tls_client_auth.hostnames import Hostnames
    from cfapi.api.origin_tls_client_auth.settings import Settings
    from cfapi.api.origin_tls_client_auth.zone_certificates import ZoneCertificates


@model
class ZoneCertificate:
    """Zone certificate: response of origin_tls_client_auth.zone_certificates.list."""

    id: str | None = None
    certificate: str | None = None
    expires_on: Moment | None = None
    issuer: str | None = None
    signature: str | None = None
    status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deleted", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    uploaded_on: Moment | None = None
    enabled: bool | None = None
    private_key: str | None = field(default=None, repr=False)


class OriginTLSClientAuthResource(Resource):
    """Origin TLS client auth: `cf.origin_tls_client_auth`."""

    @cached_property
    def hostname_certificates(self) -> HostnameCertificates:
        from cfapi.api.origin_tls_client_auth.hostname_certificates import HostnameCertificates
        return HostnameCertificates(self._session)

    @cached_property
    def hostnames(self) -> Hostnames:
        from cfapi.api.origin_tls_client_auth.hostnames import Hostnames
        return Hostnames(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.origin_tls_client_auth.settings import Settings
        return Settings(self._session)

    @cached_property
    def zone_certificates(self) -> ZoneCertificates:
        from cfapi.api.origin_tls_client_auth.zone_certificates import ZoneCertificates
        return ZoneCertificates(self._session)

    def list(self, *, zone_id: str) -> Pages[ZoneCertificate]:
        """List origin TLS client auth: GET /zones/{zone_id}/origin_tls_client_auth (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/list/"""
        return self._pages(
            "origin_tls_client_auth.list", "GET", "/zones/{zone_id}/origin_tls_client_auth", locals(), ZoneCertificate,
            paging=Paging(kind="single"),
        )

    def create(self, *, zone_id: str, certificate: str, private_key: str) -> Reply[ZoneCertificate]:
        """Create origin TLS client auth: POST /zones/{zone_id}/origin_tls_client_auth (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/create/"""
        return self._call(
            "origin_tls_client_auth.create", "POST", "/zones/{zone_id}/origin_tls_client_auth", locals(),
            ZoneCertificate,
        )

    def get(self, certificate_id: str, *, zone_id: str) -> Reply[ZoneCertificate]:
        """Get origin TLS client auth: GET /zones/{zone_id}/origin_tls_client_auth/{certificate_id} (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/get/"""
        return self._call(
            "origin_tls_client_auth.get", "GET", "/zones/{zone_id}/origin_tls_client_auth/{certificate_id}", locals(),
            ZoneCertificate,
        )

    def delete(self, certificate_id: str, *, zone_id: str) -> Reply[ZoneCertificate | None]:
        """Delete origin TLS client auth: DELETE /zones/{zone_id}/origin_tls_client_auth/{certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/delete/"""
        return self._call(
            "origin_tls_client_auth.delete", "DELETE", "/zones/{zone_id}/origin_tls_client_auth/{certificate_id}",
            locals(), ZoneCertificate,
        )
