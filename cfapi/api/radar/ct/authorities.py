"""`cf.radar.ct.authorities`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import date
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Authority:
    """Authority: response of radar.ct.authorities.get."""

    certificate_authority: CertificateAuthority = renamed("certificateAuthority")


@model
class AuthorityRelated:
    """Authority related: part of CertificateAuthority."""

    certificate_record_type: Literal[
        "ROOT_CERTIFICATE", "INTERMEDIATE_CERTIFICATE",
    ] | str = renamed("certificateRecordType")
    name: str
    revocation_status: Literal["NOT_REVOKED", "REVOKED", "PARENT_CERT_REVOKED"] | str = renamed("revocationStatus")
    sha256_fingerprint: str = renamed("sha256Fingerprint")


@model
class CertificateAuthority:
    """Certificate authority: part of Authority."""

    apple_status: Literal[
        "INCLUDED", "NOT_YET_INCLUDED", "NOT_INCLUDED", "NOT_BEFORE", "REMOVED", "DISABLED", "BLOCKED",
    ] | str = renamed("appleStatus")
    authority_key_identifier: str = renamed("authorityKeyIdentifier")
    certificate_record_type: Literal[
        "ROOT_CERTIFICATE", "INTERMEDIATE_CERTIFICATE",
    ] | str = renamed("certificateRecordType")
    chrome_status: Literal[
        "INCLUDED", "NOT_YET_INCLUDED", "NOT_INCLUDED", "NOT_BEFORE", "REMOVED", "DISABLED", "BLOCKED",
    ] | str = renamed("chromeStatus")
    country: str
    country_name: str = renamed("countryName")
    microsoft_status: Literal[
        "INCLUDED", "NOT_YET_INCLUDED", "NOT_INCLUDED", "NOT_BEFORE", "REMOVED", "DISABLED", "BLOCKED",
    ] | str = renamed("microsoftStatus")
    mozilla_status: Literal[
        "INCLUDED", "NOT_YET_INCLUDED", "NOT_INCLUDED", "NOT_BEFORE", "REMOVED", "DISABLED", "BLOCKED",
    ] | str = renamed("mozillaStatus")
    name: str
    owner: str
    parent_name: str = renamed("parentName")
    parent_sha256_fingerprint: str = renamed("parentSha256Fingerprint")
    related: list[AuthorityRelated]
    revocation_status: Literal["NOT_REVOKED", "REVOKED", "PARENT_CERT_REVOKED"] | str = renamed("revocationStatus")
    sha256_fingerprint: str = renamed("sha256Fingerprint")
    subject_key_identifier: str = renamed("subjectKeyIdentifier")
    valid_from: date = renamed("validFrom")
    valid_to: date = renamed("validTo")


@model
class ListCertificateAuthority:
    """List certificate authority: response of radar.ct.authorities.list."""

    certificate_record_type: Literal[
        "ROOT_CERTIFICATE", "INTERMEDIATE_CERTIFICATE",
    ] | str = renamed("certificateRecordType")
    country: str
    country_name: str = renamed("countryName")
    name: str
    owner: str
    parent_name: str = renamed("parentName")
    parent_sha256_fingerprint: str = renamed("parentSha256Fingerprint")
    revocation_status: Literal["NOT_REVOKED", "REVOKED", "PARENT_CERT_REVOKED"] | str = renamed("revocationStatus")
    sha256_fingerprint: str = renamed("sha256Fingerprint")


class Authorities(Resource):
    """CT authorities: `cf.radar.ct.authorities`."""

    def list(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pages[ListCertificateAuthority]:
        """List CT authorities: GET /radar/ct/authorities (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/authorities/methods/list/"""
        return self._pages(
            "radar.ct.authorities.list", "GET", "/radar/ct/authorities", locals(), ListCertificateAuthority,
            paging=Paging(kind="offset", items="result.certificateAuthorities", per_page="limit"),
        )

    def get(self, ca_slug: str, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[Authority]:
        """Get a CT authority: GET /radar/ct/authorities/{ca_slug} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/authorities/methods/get/"""
        return self._call("radar.ct.authorities.get", "GET", "/radar/ct/authorities/{ca_slug}", locals(), Authority)
