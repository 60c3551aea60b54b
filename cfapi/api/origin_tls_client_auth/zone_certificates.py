"""`cf.origin_tls_client_auth.zone_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Reply, Resource
from cfapi.api.origin_tls_client_auth import ZoneCertificate


class ZoneCertificates(Resource):
    """Origin TLS client auth zone certificates: `cf.origin_tls_client_auth.zone_certificates`."""

    def list(self, *, zone_id: str) -> Pages[ZoneCertificate]:
        """List origin TLS client auth zone certificates: GET /zones/{zone_id}/origin_tls_client_auth (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/list/"""
        return self._pages(
            "origin_tls_client_auth.zone_certificates.list", "GET", "/zones/{zone_id}/origin_tls_client_auth", locals(),
            ZoneCertificate, paging=Paging(kind="single"),
        )

    def create(self, *, zone_id: str, certificate: str, private_key: str) -> Reply[ZoneCertificate]:
        """Create an origin TLS client auth zone certificate: POST /zones/{zone_id}/origin_tls_client_auth (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/create/"""
        return self._call(
            "origin_tls_client_auth.zone_certificates.create", "POST", "/zones/{zone_id}/origin_tls_client_auth",
            locals(), ZoneCertificate,
        )

    def get(self, certificate_id: str, *, zone_id: str) -> Reply[ZoneCertificate]:
        """Get an origin TLS client auth zone certificate: GET /zones/{zone_id}/origin_tls_client_auth/{certificate_id}
        (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/get/"""
        return self._call(
            "origin_tls_client_auth.zone_certificates.get", "GET",
            "/zones/{zone_id}/origin_tls_client_auth/{certificate_id}", locals(), ZoneCertificate,
        )

    def delete(self, certificate_id: str, *, zone_id: str) -> Reply[ZoneCertificate | None]:
        """Delete an origin TLS client auth zone certificate: DELETE
        /zones/{zone_id}/origin_tls_client_auth/{certificate_id} (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/delete/"""
        return self._call(
            "origin_tls_client_auth.zone_certificates.delete", "DELETE",
            "/zones/{zone_id}/origin_tls_client_auth/{certificate_id}", locals(), ZoneCertificate,
        )
