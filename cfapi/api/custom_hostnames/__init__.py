"""`cf.custom_hostnames`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.custom_hostnames.certificate_pack import CertificatePackResource
    from cfapi.api.custom_hostnames.fallback_origin import FallbackOriginResource
    from cfapi.api.custom_hostnames.quota import QuotaResource


@model
class CustomHostname:
    """Custom hostname: response of custom_hostnames.list."""

    id: str
    hostname: str
    created_at: Moment | None = None
    custom_metadata: dict[str, str] | None = None
    custom_origin_server: str | None = None
    custom_origin_sni: str | None = None
    ownership_verification: CustomHostnameOwnershipVerification | None = None
    ownership_verification_http: CustomHostnameOwnershipVerificationHTTP | None = None
    ssl: CustomHostnameSSL | None = None
    status: Literal[
        "active", "pending", "active_redeploying", "moved", "pending_deletion", "deleted", "pending_blocked",
        "pending_migration", "pending_provisioned", "test_pending", "test_active", "test_active_apex", "test_blocked",
        "test_failed", "provisioned", "blocked",
    ] | str | None = None
    verification_errors: list[str] | None = None


@model
class CustomHostnameOwnershipVerification:
    """Custom hostname ownership verification: part of CustomHostname."""

    name: str | None = None
    type: Literal["txt"] | str | None = None
    value: str | None = None


@model
class CustomHostnameOwnershipVerificationHTTP:
    """Custom hostname ownership verification HTTP: part of CustomHostname."""

    http_body: str | None = None
    http_url: str | None = None


@model
class CustomHostnameSSL:
    """Custom hostname SSL: part of CustomHostname."""

    id: str | None = None
    bundle_method: Literal["ubiquitous", "optimal", "force"] | str | None = None
    certificate_authority: Literal["digicert", "google", "lets_encrypt", "ssl_com"] | str | None = None
    custom_certificate: str | None = None
    custom_csr_id: str | None = None
    custom_key: str | None = field(default=None, repr=False)
    dcv_delegation_records: list[CustomHostnameValidationRecord] | None = None
    expires_on: Moment | None = None
    hosts: list[str] | None = None
    issuer: str | None = None
    method: Literal["http", "txt", "email"] | str | None = None
    serial_number: str | None = None
    settings: SSLSettings | None = None
    signature: str | None = None
    status: Literal[
        "initializing", "pending_validation", "deleted", "pending_issuance", "pending_deployment", "pending_deletion",
        "pending_expiration", "expired", "active", "initializing_timed_out", "validation_timed_out",
        "issuance_timed_out", "deployment_timed_out", "deletion_timed_out", "pending_cleanup", "staging_deployment",
        "staging_active", "deactivating", "inactive", "backup_issued", "holding_deployment",
    ] | str | None = None
    type: Literal["dv"] | str | None = None
    uploaded_on: Moment | None = None
    validation_errors: list[CustomHostnameValidationError] | None = None
    validation_records: list[CustomHostnameValidationRecord] | None = None
    wildcard: bool | None = None


@model
class CustomHostnameValidationError:
    """Custom hostname validation error: part of CustomHostnameSSL."""

    message: str | None = None


@model
class CustomHostnameValidationRecord:
    """Custom hostname validation record: part of CustomHostnameSSL."""

    cname: str | None = None
    cname_target: str | None = None
    emails: list[str] | None = None
    http_body: str | None = None
    http_url: str | None = None
    status: str | None = None
    txt_name: str | None = None
    txt_value: str | None = None


@model
class Hostname:
    """Hostname: argument of custom_hostnames.list."""

    contain: str | None = None
    exact: str | None = None
    starts_with: str | None = renamed("startsWith", default=None)


@model
class SL:
    """SL: argument of custom_hostnames.create."""

    bundle_method: Literal["ubiquitous", "optimal", "force"] | str | None = None
    certificate_authority: Literal["digicert", "google", "lets_encrypt", "ssl_com"] | str | None = None
    cloudflare_branding: bool | None = None
    custom_cert_bundle: list[SLCustomCERTBundle] | None = None
    custom_certificate: str | None = None
    custom_csr_id: str | None = None
    custom_key: str | None = field(default=None, repr=False)
    method: Literal["http", "txt", "email"] | str | None = None
    settings: SSLSettings | None = None
    type: Literal["dv"] | str | None = None
    wildcard: bool | None = None


@model
class SLCustomCERTBundle:
    """SL custom CERT bundle: part of SL."""

    custom_certificate: str
    custom_key: str = field(repr=False)


@model
class SSLSettings:
    """SSL settings: part of CustomHostnameSSL."""

    ciphers: list[str] | None = None
    early_hints: Literal["on", "off"] | str | None = None
    http2: Literal["on", "off"] | str | None = None
    min_tls_version: Literal["1.0", "1.1", "1.2", "1.3"] | str | None = None
    tls_1_3: Literal["on", "off"] | str | None = None


CustomHostnameHostnameStatus = Literal[
    "active", "pending", "active_redeploying", "moved", "pending_deletion", "deleted", "pending_blocked",
    "pending_migration", "pending_provisioned", "test_pending", "test_active", "test_active_apex", "test_blocked",
    "test_failed", "provisioned", "blocked",
] | str
CustomHostnameSSLStatus = Literal[
    "initializing", "pending_validation", "deleted", "pending_issuance", "pending_deployment", "pending_deletion",
    "pending_expiration", "expired", "active", "initializing_timed_out", "validation_timed_out", "issuance_timed_out",
    "deployment_timed_out", "deletion_timed_out", "pending_cleanup", "staging_deployment", "staging_active",
    "deactivating", "inactive", "backup_issued", "holding_deployment",
] | str


class CustomHostnames(Resource):
    """Custom hostnames: `cf.custom_hostnames`."""

    @cached_property
    def certificate_pack(self) -> CertificatePackResource:
        from cfapi.api.custom_hostnames.certificate_pack import CertificatePackResource
        return CertificatePackResource(self._session)

    @cached_property
    def fallback_origin(self) -> FallbackOriginResource:
        from cfapi.api.custom_hostnames.fallback_origin import FallbackOriginResource
        return FallbackOriginResource(self._session)

    @cached_property
    def quota(self) -> QuotaResource:
        from cfapi.api.custom_hostnames.quota import QuotaResource
        return QuotaResource(self._session)

    def list(
        self, *, zone_id: str, id: str | Unset = UNSET,
        certificate_authority: Literal["google", "lets_encrypt", "ssl_com"] | str | Unset = UNSET,
        custom_origin_server: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        hostname: Hostname | str | Mapping[str, Any] | Unset = UNSET,
        hostname_status: CustomHostnameHostnameStatus | Unset = UNSET,
        order: Literal["ssl", "ssl_status"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, ssl: Literal[0, 1] | int | Unset = UNSET,
        ssl_status: CustomHostnameSSLStatus | Unset = UNSET, wildcard: bool | Unset = UNSET,
    ) -> Pages[CustomHostname]:
        """List custom hostnames: GET /zones/{zone_id}/custom_hostnames (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/list/"""
        return self._pages(
            "custom_hostnames.list", "GET", "/zones/{zone_id}/custom_hostnames", locals(), CustomHostname,
            shapes={"hostname": Hostname}, paging=Paging(size=1000),
        )

    def create(
        self, *, zone_id: str, hostname: str, custom_metadata: Mapping[str, str] | Unset = UNSET,
        custom_origin_server: str | Unset = UNSET, custom_origin_sni: str | Unset = UNSET,
        ssl: SL | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[CustomHostname]:
        """Create a custom hostname: POST /zones/{zone_id}/custom_hostnames (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/create/"""
        return self._call(
            "custom_hostnames.create", "POST", "/zones/{zone_id}/custom_hostnames", locals(), CustomHostname,
        )

    def get(self, custom_hostname_id: str, *, zone_id: str) -> Reply[CustomHostname]:
        """Get a custom hostname: GET /zones/{zone_id}/custom_hostnames/{custom_hostname_id} (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/get/"""
        return self._call(
            "custom_hostnames.get", "GET", "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}", locals(),
            CustomHostname,
        )

    def edit(
        self, custom_hostname_id: str, *, zone_id: str, custom_metadata: Mapping[str, str] | None | Unset = UNSET,
        custom_origin_server: str | None | Unset = UNSET, custom_origin_sni: str | None | Unset = UNSET,
        ssl: SL | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[CustomHostname]:
        """Edit a custom hostname: PATCH /zones/{zone_id}/custom_hostnames/{custom_hostname_id} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/edit/"""
        return self._call(
            "custom_hostnames.edit", "PATCH", "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}", locals(),
            CustomHostname,
        )

    def delete(self, custom_hostname_id: str, *, zone_id: str) -> Reply[ObjectID]:
        """Delete a custom hostname: DELETE /zones/{zone_id}/custom_hostnames/{custom_hostname_id} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/delete/"""
        return self._call(
            "custom_hostnames.delete", "DELETE", "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}", locals(),
            ObjectID, at="",
        )
