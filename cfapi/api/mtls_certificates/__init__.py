"""`cf.mtls_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.mtls_certificates.associations import Associations


@model
class MTLSCertificate:
    """MTLS certificate: response of mtls_certificates.list."""

    id: str | None = None
    ca: bool | None = None
    certificates: str | None = None
    expires_on: Moment | None = None
    issuer: str | None = None
    name: str | None = None
    serial_number: str | None = None
    signature: str | None = None
    type: Literal["custom", "gateway_managed", "access_managed"] | str | None = None
    uploaded_on: Moment | None = None


@model
class MTLSCertificateCreateResult:
    """MTLS certificate create result: response of mtls_certificates.create."""

    id: str | None = None
    ca: bool | None = None
    certificates: str | None = None
    expires_on: Moment | None = None
    issuer: str | None = None
    name: str | None = None
    serial_number: str | None = None
    signature: str | None = None
    type: Literal["custom", "gateway_managed", "access_managed"] | str | None = None
    updated_at: Moment | None = None
    uploaded_on: Moment | None = None


class MTLSCertificates(Resource):
    """MTLS certificates: `cf.mtls_certificates`."""

    @cached_property
    def associations(self) -> Associations:
        from cfapi.api.mtls_certificates.associations import Associations
        return Associations(self._session)

    def list(
        self, *, account_id: str,
        type: Sequence[Literal["custom", "gateway_managed", "access_managed"] | str] | Unset = UNSET,
    ) -> Pages[MTLSCertificate]:
        """List MTLS certificates: GET /accounts/{account_id}/mtls_certificates (permission: Account: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/list/"""
        return self._pages(
            "mtls_certificates.list", "GET", "/accounts/{account_id}/mtls_certificates", locals(), MTLSCertificate,
            joined="type", paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, ca: bool, certificates: str, name: str | Unset = UNSET,
        private_key: str | Unset = UNSET,
    ) -> Reply[MTLSCertificateCreateResult]:
        """Create an MTLS certificate: POST /accounts/{account_id}/mtls_certificates (permission: Account: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/create/"""
        return self._call(
            "mtls_certificates.create", "POST", "/accounts/{account_id}/mtls_certificates", locals(),
            MTLSCertificateCreateResult,
        )

    def get(self, mtls_certificate_id: str, *, account_id: str) -> Reply[MTLSCertificate]:
        """Get an MTLS certificate: GET /accounts/{account_id}/mtls_certificates/{mtls_certificate_id} (permission:
        Account: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/get/"""
        return self._call(
            "mtls_certificates.get", "GET", "/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}", locals(),
            MTLSCertificate,
        )

    def delete(self, mtls_certificate_id: str, *, account_id: str) -> Reply[MTLSCertificate | None]:
        """Delete an MTLS certificate: DELETE /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}
        (permission: Account: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/delete/"""
        return self._call(
            "mtls_certificates.delete", "DELETE", "/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}",
            locals(), MTLSCertificate,
        )
