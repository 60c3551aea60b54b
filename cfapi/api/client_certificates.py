"""`cf.client_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import IDAndName


@model
class ClientCertificate:
    """Client certificate: response of client_certificates.list."""

    id: str | None = None
    certificate: str | None = None
    certificate_authority: IDAndName | None = None
    common_name: str | None = None
    country: str | None = None
    csr: str | None = None
    expires_on: Moment | None = None
    fingerprint_sha256: str | None = None
    issued_on: Moment | None = None
    location: str | None = None
    organization: str | None = None
    organizational_unit: str | None = None
    serial_number: str | None = None
    signature: str | None = None
    ski: str | None = None
    state: str | None = None
    status: Literal["active", "pending_reactivation", "pending_revocation", "revoked"] | str | None = None
    validity_days: int | None = None
    """Days."""


ClientCertificateStatus = Literal["all", "active", "pending_reactivation", "pending_revocation", "revoked"] | str


class ClientCertificates(Resource):
    """Client certificates: `cf.client_certificates`."""

    def list(
        self, *, zone_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, status: ClientCertificateStatus | Unset = UNSET,
    ) -> Pages[ClientCertificate]:
        """List client certificates: GET /zones/{zone_id}/client_certificates (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/list/"""
        return self._pages(
            "client_certificates.list", "GET", "/zones/{zone_id}/client_certificates", locals(), ClientCertificate,
            paging=Paging(size=50),
        )

    def create(self, *, zone_id: str, csr: str, validity_days: int) -> Reply[ClientCertificate]:
        """Create a client certificate: POST /zones/{zone_id}/client_certificates (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/create/"""
        return self._call(
            "client_certificates.create", "POST", "/zones/{zone_id}/client_certificates", locals(), ClientCertificate,
        )

    def get(self, client_certificate_id: str, *, zone_id: str) -> Reply[ClientCertificate]:
        """Get a client certificate: GET /zones/{zone_id}/client_certificates/{client_certificate_id} (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/get/"""
        return self._call(
            "client_certificates.get", "GET", "/zones/{zone_id}/client_certificates/{client_certificate_id}", locals(),
            ClientCertificate,
        )

    def edit(
        self, client_certificate_id: str, *, zone_id: str, reactivate: bool | Unset = UNSET,
    ) -> Reply[ClientCertificate]:
        """Edit a client certificate: PATCH /zones/{zone_id}/client_certificates/{client_certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/edit/"""
        return self._call(
            "client_certificates.edit", "PATCH", "/zones/{zone_id}/client_certificates/{client_certificate_id}",
            locals(), ClientCertificate,
        )

    def delete(self, client_certificate_id: str, *, zone_id: str) -> Reply[ClientCertificate | None]:
        """Delete a client certificate: DELETE /zones/{zone_id}/client_certificates/{client_certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/delete/"""
        return self._call(
            "client_certificates.delete", "DELETE", "/zones/{zone_id}/client_certificates/{client_certificate_id}",
            locals(), ClientCertificate,
        )
