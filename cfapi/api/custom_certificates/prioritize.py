"""`cf.custom_certificates.prioritize`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Pages, Paging, Resource, model
from cfapi.api.custom_certificates import CustomCertificate


@model
class CertificatePriority:
    """Certificate priority: argument of custom_certificates.prioritize.update."""

    id: str | None = None
    priority: int | float | None = None


class PrioritizeResource(Resource):
    """Custom certificate prioritize: `cf.custom_certificates.prioritize`."""

    def update(
        self, *, zone_id: str, certificates: Sequence[CertificatePriority | Mapping[str, Any]],
    ) -> Pages[CustomCertificate]:
        """Update custom certificate prioritize: PUT /zones/{zone_id}/custom_certificates/prioritize (permission: SSL
        and Certificates Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/subresources/prioritize/methods/update/"""
        return self._pages(
            "custom_certificates.prioritize.update", "PUT", "/zones/{zone_id}/custom_certificates/prioritize", locals(),
            CustomCertificate, paging=Paging(kind="single"),
        )
