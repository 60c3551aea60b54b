"""`cf.custom_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.custom_certificates import KeylessCertificate

if TYPE_CHECKING:
    from cfapi.api.custom_certificates.prioritize import PrioritizeResource


@model
class CustomCertificate:
    """Custom certificate: response of custom_certificates.list."""

    id: str
    zone_id: str
    bundle_method: Literal["ubiquitous", "optimal", "force"] | str | None = None
    custom_csr_id: str | None = None
    expires_on: Moment | None = None
    geo_restrictions: GeoRestrictions | None = None
    hosts: list[str] | None = None
    issuer: str | None = None
    keyless_server: KeylessCertificate | None = None
    modified_on: Moment | None = None
    policy_restrictions: str | None = None
    priority: int | float | None = None
    signature: str | None = None
    status: Literal["active", "expired", "deleted", "pending", "initializing"] | str | None = None
    uploaded_on: Moment | None = None


@model
class GeoRestrictions:
    """Geo restrictions: argument of custom_certificates.create."""

    label: Literal["us", "eu", "highest_security"] | str | None = None


CustomCertificateStatus = Literal["active", "expired", "deleted", "pending", "initializing"] | str


class CustomCertificates(Resource):
    """Custom certificates: `cf.custom_certificates`."""

    @cached_property
    def prioritize(self) -> PrioritizeResource:
        from cfapi.api.custom_certificates.prioritize import PrioritizeResource
        return PrioritizeResource(self._session)

    def list(
        self, *, zone_id: str, match: Literal["any", "all"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, status: CustomCertificateStatus | Unset = UNSET,
    ) -> Pages[CustomCertificate]:
        """List custom certificates: GET /zones/{zone_id}/custom_certificates (permission: SSL and Certificates Read or
        Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/list/"""
        return self._pages(
            "custom_certificates.list", "GET", "/zones/{zone_id}/custom_certificates", locals(), CustomCertificate,
            paging=Paging(size=50),
        )

    def create(
        self, *, zone_id: str, certificate: str,
        bundle_method: Literal["ubiquitous", "optimal", "force"] | str | Unset = UNSET,
        custom_csr_id: str | Unset = UNSET, deploy: Literal["staging", "production"] | str | Unset = UNSET,
        geo_restrictions: GeoRestrictions | Mapping[str, Any] | Unset = UNSET, policy: str | Unset = UNSET,
        private_key: str | Unset = UNSET, type: Literal["legacy_custom", "sni_custom"] | str | Unset = UNSET,
    ) -> Reply[CustomCertificate]:
        """Create a custom certificate: POST /zones/{zone_id}/custom_certificates (permission: SSL and Certificates
        Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/create/"""
        return self._call(
            "custom_certificates.create", "POST", "/zones/{zone_id}/custom_certificates", locals(), CustomCertificate,
        )

    def get(self, custom_certificate_id: str, *, zone_id: str) -> Reply[CustomCertificate]:
        """Get a custom certificate: GET /zones/{zone_id}/custom_certificates/{custom_certificate_id} (permission: SSL
        and Certificates Read or Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/get/"""
        return self._call(
            "custom_certificates.get", "GET", "/zones/{zone_id}/custom_certificates/{custom_certificate_id}", locals(),
            CustomCertificate,
        )

    def edit(
        self, custom_certificate_id: str, *, zone_id: str,
        bundle_method: Literal["ubiquitous", "optimal", "force"] | str | None | Unset = UNSET,
        certificate: str | None | Unset = UNSET, custom_csr_id: str | None | Unset = UNSET,
        deploy: Literal["staging", "production"] | str | None | Unset = UNSET,
        geo_restrictions: GeoRestrictions | Mapping[str, Any] | None | Unset = UNSET,
        policy: str | None | Unset = UNSET, private_key: str | None | Unset = UNSET,
    ) -> Reply[CustomCertificate]:
        """Edit a custom certificate: PATCH /zones/{zone_id}/custom_certificates/{custom_certificate_id} (permission:
        SSL and Certificates Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/edit/"""
        return self._call(
            "custom_certificates.edit", "PATCH", "/zones/{zone_id}/custom_certificates/{custom_certificate_id}",
            locals(), CustomCertificate,
        )

    def delete(self, custom_certificate_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a custom certificate: DELETE /zones/{zone_id}/custom_certificates/{custom_certificate_id} (permission:
        SSL and Certificates Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/delete/"""
        return self._call(
            "custom_certificates.delete", "DELETE", "/zones/{zone_id}/custom_certificates/{custom_certificate_id}",
            locals(), ObjectID,
        )
