"""`cf.security_center.insights.severity`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.security_center.insights import ValueCount


class SeverityResource(Resource):
    """Insight severity: `cf.security_center.insights.severity`."""

    def get(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, dismissed: bool | Unset = UNSET,
        issue_class: Sequence[str] | Unset = UNSET, issue_class_neq: Sequence[str] | Unset = UNSET,
        issue_type: Sequence[Literal[
            "compliance_violation", "email_security", "exposed_infrastructure", "insecure_configuration",
            "weak_authentication", "configuration_suggestion",
        ] | str] | Unset = UNSET,
        issue_type_neq: Sequence[Literal[
            "compliance_violation", "email_security", "exposed_infrastructure", "insecure_configuration",
            "weak_authentication", "configuration_suggestion",
        ] | str] | Unset = UNSET,
        product: Sequence[str] | Unset = UNSET, product_neq: Sequence[str] | Unset = UNSET,
        severity: Sequence[Literal["low", "moderate", "critical"] | str] | Unset = UNSET,
        severity_neq: Sequence[Literal["low", "moderate", "critical"] | str] | Unset = UNSET,
        source: Sequence[Literal["cloudflare", "riskrecon"] | str] | Unset = UNSET,
        subject: Sequence[str] | Unset = UNSET, subject_neq: Sequence[str] | Unset = UNSET,
    ) -> Reply[Sequence[ValueCount]]:
        """Get insight severity: GET /{accounts or zones}/{id}/security-center/insights/severity.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/severity/methods/get/"""
        return self._call(
            "security_center.insights.severity.get", "GET", "{scope}/security-center/insights/severity", locals(),
            list[ValueCount],
            wire={
                "issue_class_neq": "issue_class~neq", "issue_type_neq": "issue_type~neq", "product_neq": "product~neq",
                "severity_neq": "severity~neq", "subject_neq": "subject~neq",
            },
        )
