"""`cf.zero_trust.access.certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Certificate:
    """Certificate: response of zero_trust.access.certificates.list."""

    id: str | None = None
    associated_hostnames: list[str] | None = None
    expires_on: Moment | None = None
    fingerprint: str | None = None
    name: str | None = None


@model
class CertificateSettings:
    """Certificate settings: response of zero_trust.access.certificates.settings.get."""

    china_network: bool
    client_certificate_forwarding: bool
    hostname: str


class Certificates(Resource):
    """Access certificates: `cf.zero_trust.access.certificates`."""

    @cached_property
    def settings(self) -> Settings:
        return Settings(self._session)

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Certificate]:
        """List access certificates: GET /{accounts or zones}/{id}/access/certificates (permission: Access: Mutual TLS
        Certificates Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/list/"""
        return self._pages(
            "zero_trust.access.certificates.list", "GET", "{scope}/access/certificates", locals(), Certificate,
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, certificate: str, name: str,
        associated_hostnames: Sequence[str] | Unset = UNSET,
    ) -> Reply[Certificate]:
        """Create an access certificate: POST /{accounts or zones}/{id}/access/certificates (permission: Access: Mutual
        TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/create/"""
        return self._call(
            "zero_trust.access.certificates.create", "POST", "{scope}/access/certificates", locals(), Certificate,
        )

    def get(
        self, certificate_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Certificate]:
        """Get an access certificate: GET /{accounts or zones}/{id}/access/certificates/{certificate_id} (permission:
        Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/get/"""
        return self._call(
            "zero_trust.access.certificates.get", "GET", "{scope}/access/certificates/{certificate_id}", locals(),
            Certificate,
        )

    def update(
        self, certificate_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        associated_hostnames: Sequence[str], name: str | Unset = UNSET,
    ) -> Reply[Certificate]:
        """Update an access certificate: PUT /{accounts or zones}/{id}/access/certificates/{certificate_id} (permission:
        Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/update/"""
        return self._call(
            "zero_trust.access.certificates.update", "PUT", "{scope}/access/certificates/{certificate_id}", locals(),
            Certificate,
        )

    def delete(
        self, certificate_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete an access certificate: DELETE /{accounts or zones}/{id}/access/certificates/{certificate_id}
        (permission: Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/delete/"""
        return self._call(
            "zero_trust.access.certificates.delete", "DELETE", "{scope}/access/certificates/{certificate_id}", locals(),
            ObjectID,
        )


class Settings(Resource):
    """Certificate settings: `cf.zero_trust.access.certificates.settings`."""

    def get(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Pages[CertificateSettings]:
        """Get certificate settings: GET /{accounts or zones}/{id}/access/certificates/settings (permission: Access:
        Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/get/"""
        return self._pages(
            "zero_trust.access.certificates.settings.get", "GET", "{scope}/access/certificates/settings", locals(),
            CertificateSettings, paging=Paging(kind="single"),
        )

    def update(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        settings: Sequence[CertificateSettings | Mapping[str, Any]],
    ) -> Pages[CertificateSettings]:
        """Update certificate settings: PUT /{accounts or zones}/{id}/access/certificates/settings (permission: Access:
        Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/update/"""
        return self._pages(
            "zero_trust.access.certificates.settings.update", "PUT", "{scope}/access/certificates/settings", locals(),
            CertificateSettings, paging=Paging(kind="single"),
        )
