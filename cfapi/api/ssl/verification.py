"""`cf.ssl.verification`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class ValidationMethod:
    """Validation method: response of ssl.verification.edit."""

    status: str | None = None
    validation_method: Literal["http", "cname", "txt", "email"] | str | None = None


@model
class Verification:
    """Verification: response of ssl.verification.get."""

    certificate_status: Literal[
        "initializing", "authorizing", "active", "expired", "issuing", "timing_out", "pending_deployment",
    ] | str
    brand_check: bool | None = None
    cert_pack_uuid: str | None = None
    signature: Literal["ECDSAWithSHA256", "SHA1WithRSA", "SHA256WithRSA"] | str | None = None
    validation_method: Literal["http", "cname", "txt", "email"] | str | None = None
    verification_info: VerificationInfo | None = None
    verification_status: bool | None = None
    verification_type: Literal["cname", "meta tag"] | str | None = None


@model
class VerificationInfo:
    """Verification info: part of Verification."""

    record_name: Literal["record_name", "http_url", "cname", "txt_name"] | str | None = None
    record_target: Literal["record_value", "http_body", "cname_target", "txt_value"] | str | None = None


class VerificationResource(Resource):
    """SSL verification: `cf.ssl.verification`."""

    def get(self, *, zone_id: str, retry: bool | Unset = UNSET) -> Reply[Sequence[Verification]]:
        """Get SSL verification: GET /zones/{zone_id}/ssl/verification (permission: SSL and Certificates Read or Access:
        Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/get/"""
        return self._call(
            "ssl.verification.get", "GET", "/zones/{zone_id}/ssl/verification", locals(), list[Verification],
        )

    def edit(
        self, certificate_pack_id: str, *, zone_id: str,
        validation_method: Literal["http", "cname", "txt", "email"] | str,
    ) -> Reply[ValidationMethod | None]:
        """Edit SSL verification: PATCH /zones/{zone_id}/ssl/verification/{certificate_pack_id} (permission: SSL and
        Certificates Read or Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/edit/"""
        return self._call(
            "ssl.verification.edit", "PATCH", "/zones/{zone_id}/ssl/verification/{certificate_pack_id}", locals(),
            ValidationMethod,
        )
