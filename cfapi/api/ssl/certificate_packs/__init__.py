"""`cf.ssl.certificate_packs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.ssl.certificate_packs.quota import QuotaResource


@model
class Certificate:
    """Certificate: part of CertificatePack."""

    id: str
    hosts: list[str]
    status: str
    bundle_method: str | None = None
    expires_on: Moment | None = None
    geo_restrictions: CertificatePackGeoRestrictions | None = None
    issuer: str | None = None
    modified_on: Moment | None = None
    priority: int | float | None = None
    signature: str | None = None
    uploaded_on: Moment | None = None
    zone_id: str | None = None


@model
class CertificatePack:
    """Certificate pack: response of ssl.certificate_packs.list."""

    id: str
    certificates: list[Certificate]
    hosts: list[str]
    status: Literal[
        "initializing", "pending_validation", "deleted", "pending_issuance", "pending_deployment", "pending_deletion",
        "pending_expiration", "expired", "active", "initializing_timed_out", "validation_timed_out",
        "issuance_timed_out", "deployment_timed_out", "deletion_timed_out", "pending_cleanup", "staging_deployment",
        "staging_active", "deactivating", "inactive", "backup_issued", "holding_deployment",
    ] | str
    type: Literal[
        "mh_custom", "managed_hostname", "sni_custom", "universal", "advanced", "total_tls", "keyless", "legacy_custom",
    ] | str
    certificate_authority: Literal["google", "lets_encrypt", "ssl_com"] | str | None = None
    cloudflare_branding: bool | None = None
    dcv_delegation_records: list[CertificatePackValidationRecord] | None = None
    primary_certificate: str | None = None
    validation_errors: list[CertificatePackValidationError] | None = None
    validation_method: Literal["txt", "http", "cname", "email"] | str | None = None
    validation_records: list[CertificatePackValidationRecord] | None = None
    validity_days: Literal[14, 30, 90, 365] | int | None = None
    """Days."""
    created_on: Moment | None = None


@model
class CertificatePackGeoRestrictions:
    """Certificate pack geo restrictions: part of Certificate."""

    label: Literal["us", "eu", "highest_security"] | str | None = None


@model
class CertificatePackValidationError:
    """Certificate pack validation error: part of CertificatePack."""

    message: str | None = None


@model
class CertificatePackValidationRecord:
    """Certificate pack validation record: part of CertificatePack."""

    cname: str | None = None
    cname_target: str | None = None
    emails: list[str] | None = None
    http_body: str | None = None
    http_url: str | None = None
    status: str | None = None
    txt_name: str | None = None
    txt_value: str | None = None


class CertificatePacks(Resource):
    """SSL certificate packs: `cf.ssl.certificate_packs`."""

    @cached_property
    def quota(self) -> QuotaResource:
        from cfapi.api.ssl.certificate_packs.quota import QuotaResource
        return QuotaResource(self._session)

    def list(
        self, *, zone_id: str, deploy: Literal["staging", "production"] | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, status: Literal["all"] | str | Unset = UNSET,
    ) -> Pages[CertificatePack]:
        """List SSL certificate packs: GET /zones/{zone_id}/ssl/certificate_packs (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/list/"""
        return self._pages(
            "ssl.certificate_packs.list", "GET", "/zones/{zone_id}/ssl/certificate_packs", locals(), CertificatePack,
            paging=Paging(size=50),
        )

    def create(
        self, *, zone_id: str, certificate_authority: Literal["google", "lets_encrypt", "ssl_com"] | str,
        hosts: Sequence[str], type: Literal["advanced"] | str, validation_method: Literal["txt", "http", "email"] | str,
        validity_days: Literal[14, 30, 90, 365] | int, cloudflare_branding: bool | Unset = UNSET,
    ) -> Reply[CertificatePack]:
        """Create an SSL certificate pack: POST /zones/{zone_id}/ssl/certificate_packs/order (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/create/"""
        return self._call(
            "ssl.certificate_packs.create", "POST", "/zones/{zone_id}/ssl/certificate_packs/order", locals(),
            CertificatePack,
        )

    def get(self, certificate_pack_id: str, *, zone_id: str) -> Reply[CertificatePack]:
        """Get an SSL certificate pack: GET /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id} (permission:
        SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/get/"""
        return self._call(
            "ssl.certificate_packs.get", "GET", "/zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}",
            locals(), CertificatePack,
        )

    def edit(
        self, certificate_pack_id: str, *, zone_id: str, cloudflare_branding: bool | Unset = UNSET,
    ) -> Reply[CertificatePack]:
        """Edit an SSL certificate pack: PATCH /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/edit/"""
        return self._call(
            "ssl.certificate_packs.edit", "PATCH", "/zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}",
            locals(), CertificatePack,
        )

    def delete(self, certificate_pack_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete an SSL certificate pack: DELETE /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/delete/"""
        return self._call(
            "ssl.certificate_packs.delete", "DELETE", "/zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}",
            locals(), ObjectID,
        )
