"""`cf.origin_ca_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class OriginCACertificate:
    """Origin CA certificate: response of origin_ca_certificates.list."""

    csr: str
    hostnames: list[str]
    request_type: Literal["origin-rsa", "origin-ecc", "keyless-certificate"] | str
    requested_validity: Literal[7, 30, 90, 365, 730, 1095, 5475] | int | None = None
    id: str | None = None
    certificate: str | None = None
    expires_on: Moment | None = None


@model
class OriginCACertificateDeleteResult:
    """Origin CA certificate delete result: response of origin_ca_certificates.delete."""

    id: str | None = None
    revoked_at: Moment | None = None


OriginCACertificateRequestType = Literal["origin-rsa", "origin-ecc", "keyless-certificate"] | str


class OriginCACertificates(Resource):
    """Origin CA certificates: `cf.origin_ca_certificates`."""

    def list(
        self, *, zone_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[OriginCACertificate]:
        """List origin CA certificates: GET /certificates.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/list/"""
        return self._pages(
            "origin_ca_certificates.list", "GET", "/certificates", locals(), OriginCACertificate,
            paging=Paging(size=50),
        )

    def create(
        self, *, csr: str, hostnames: Sequence[str], request_type: OriginCACertificateRequestType,
        requested_validity: Literal[7, 30, 90, 365, 730, 1095, 5475] | int | Unset = UNSET,
    ) -> Reply[OriginCACertificate]:
        """Create an origin CA certificate: POST /certificates.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/create/"""
        return self._call("origin_ca_certificates.create", "POST", "/certificates", locals(), OriginCACertificate)

    def get(self, certificate_id: str) -> Reply[OriginCACertificate]:
        """Get an origin CA certificate: GET /certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/get/"""
        return self._call(
            "origin_ca_certificates.get", "GET", "/certificates/{certificate_id}", locals(), OriginCACertificate,
        )

    def delete(self, certificate_id: str) -> Reply[OriginCACertificateDeleteResult | None]:
        """Delete an origin CA certificate: DELETE /certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/delete/"""
        return self._call(
            "origin_ca_certificates.delete", "DELETE", "/certificates/{certificate_id}", locals(),
            OriginCACertificateDeleteResult,
        )
