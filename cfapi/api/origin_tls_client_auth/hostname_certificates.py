"""`cf.origin_tls_client_auth.hostname_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model


@model
class HostnameCertificate:
    """Hostname certificate: response of origin_tls_client_auth.hostname_certificates.list."""

    id: str | None = None
    certificate: str | None = None
    expires_on: Moment | None = None
    issuer: str | None = None
    serial_number: str | None = None
    signature: str | None = None
    status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deleted", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    uploaded_on: Moment | None = None


class HostnameCertificates(Resource):
    """Origin TLS client auth hostname certificates: `cf.origin_tls_client_auth.hostname_certificates`."""

    def list(self, *, zone_id: str) -> Pages[HostnameCertificate]:
        """List origin TLS client auth hostname certificates: GET
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/list/"""
        return self._pages(
            "origin_tls_client_auth.hostname_certificates.list", "GET",
            "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates", locals(), HostnameCertificate,
            paging=Paging(kind="single"),
        )

    def create(self, *, zone_id: str, certificate: str, private_key: str) -> Reply[HostnameCertificate]:
        """Create an origin TLS client auth hostname certificate: POST
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/create/"""
        return self._call(
            "origin_tls_client_auth.hostname_certificates.create", "POST",
            "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates", locals(), HostnameCertificate,
        )

    def get(self, certificate_id: str, *, zone_id: str) -> Reply[HostnameCertificate]:
        """Get an origin TLS client auth hostname certificate: GET
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id} (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/get/"""
        return self._call(
            "origin_tls_client_auth.hostname_certificates.get", "GET",
            "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id}", locals(),
            HostnameCertificate,
        )

    def delete(self, certificate_id: str, *, zone_id: str) -> Reply[HostnameCertificate | None]:
        """Delete an origin TLS client auth hostname certificate: DELETE
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/delete/"""
        return self._call(
            "origin_tls_client_auth.hostname_certificates.delete", "DELETE",
            "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id}", locals(),
            HostnameCertificate,
        )
