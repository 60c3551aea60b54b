"""`cf.origin_tls_compliance_modes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class OriginTLSComplianceMode:
    """Origin TLS compliance mode: response of origin_tls_compliance_modes.get."""

    id: Literal["origin_tls_compliance_modes"] | str
    editable: bool
    value: list[str]
    modified_on: Moment | None = None


@model
class OriginTLSComplianceModeDeleteResult:
    """Origin TLS compliance mode delete result: response of origin_tls_compliance_modes.delete."""

    id: Literal["origin_tls_compliance_modes"] | str
    editable: bool
    modified_on: Moment | None = None


class OriginTLSComplianceModes(Resource):
    """Origin TLS compliance modes: `cf.origin_tls_compliance_modes`."""

    def get(self, *, zone_id: str) -> Reply[OriginTLSComplianceMode]:
        """Get origin TLS compliance modes: GET /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/get/"""
        return self._call(
            "origin_tls_compliance_modes.get", "GET", "/zones/{zone_id}/settings/origin_tls_compliance_modes", locals(),
            OriginTLSComplianceMode,
        )

    def update(self, *, zone_id: str, value: Sequence[str]) -> Reply[OriginTLSComplianceMode]:
        """Update origin TLS compliance modes: PUT /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/update/"""
        return self._call(
            "origin_tls_compliance_modes.update", "PUT", "/zones/{zone_id}/settings/origin_tls_compliance_modes",
            locals(), OriginTLSComplianceMode,
        )

    def edit(self, *, zone_id: str, value: Sequence[str]) -> Reply[OriginTLSComplianceMode]:
        """Edit origin TLS compliance modes: PATCH /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/edit/"""
        return self._call(
            "origin_tls_compliance_modes.edit", "PATCH", "/zones/{zone_id}/settings/origin_tls_compliance_modes",
            locals(), OriginTLSComplianceMode,
        )

    def delete(self, *, zone_id: str) -> Reply[OriginTLSComplianceModeDeleteResult | None]:
        """Delete origin TLS compliance modes: DELETE /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/delete/"""
        return self._call(
            "origin_tls_compliance_modes.delete", "DELETE", "/zones/{zone_id}/settings/origin_tls_compliance_modes",
            locals(), OriginTLSComplianceModeDeleteResult,
        )
