"""`cf.mtls_certificates.associations`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class CertificateAsssociation:
    """Certificate asssociation: response of mtls_certificates.associations.get."""

    service: str | None = None
    status: str | None = None


class Associations(Resource):
    """MTLS certificate associations: `cf.mtls_certificates.associations`."""

    def get(self, mtls_certificate_id: str, *, account_id: str) -> Pages[CertificateAsssociation]:
        """Get MTLS certificate associations: GET
        /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations (permission: Account: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/mtls_certificates/subresources/associations/methods/get/"""
        return self._pages(
            "mtls_certificates.associations.get", "GET",
            "/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations", locals(),
            CertificateAsssociation, paging=Paging(kind="single"),
        )
