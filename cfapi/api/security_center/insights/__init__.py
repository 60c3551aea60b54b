"""`cf.security_center.insights`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.security_center.insights.audit_logs import AuditLogs
    from cfapi.api.security_center.insights.class_ import ClassResource
    from cfapi.api.security_center.insights.classification import ClassificationResource
    from cfapi.api.security_center.insights.context import ContextResource
    from cfapi.api.security_center.insights.scans import Scans
    from cfapi.api.security_center.insights.severity import SeverityResource
    from cfapi.api.security_center.insights.type import TypeResource


@model
class InsightIssue:
    """Insight issue: response of security_center.insights.list."""

    id: str | None = None
    dismissed: bool | None = None
    has_extended_context: bool | None = None
    issue_class: str | None = None
    issue_type: Literal[
        "compliance_violation", "email_security", "exposed_infrastructure", "insecure_configuration",
        "weak_authentication", "configuration_suggestion",
    ] | str | None = None
    payload: InsightPayload | None = None
    resolve_link: str | None = None
    resolve_text: str | None = None
    severity: Literal["Low", "Moderate", "Critical"] | str | None = None
    since: Moment | None = None
    status: Literal["active", "resolved"] | str | None = None
    subject: str | None = None
    timestamp: Moment | None = None
    user_classification: Literal["false_positive", "accept_risk", "other"] | str | None = None


@model
class InsightPayload:
    """Insight payload: part of InsightIssue."""

    detection_method: str | None = None
    zone_tag: str | None = None


@model
class ValueCount:
    """Value count: response of security_center.insights.class_.get."""

    count: int | None = None
    value: str | None = None


class Insights(Resource):
    """Security center insights: `cf.security_center.insights`."""

    @cached_property
    def audit_logs(self) -> AuditLogs:
        from cfapi.api.security_center.insights.audit_logs import AuditLogs
        return AuditLogs(self._session)

    @cached_property
    def class_(self) -> ClassResource:
        from cfapi.api.security_center.insights.class_ import ClassResource
        return ClassResource(self._session)

    @cached_property
    def classification(self) -> ClassificationResource:
        from cfapi.api.security_center.insights.classification import ClassificationResource
        return ClassificationResource(self._session)

    @cached_property
    def context(self) -> ContextResource:
        from cfapi.api.security_center.insights.context import ContextResource
        return ContextResource(self._session)

    @cached_property
    def scans(self) -> Scans:
        from cfapi.api.security_center.insights.scans import Scans
        return Scans(self._session)

    @cached_property
    def severity(self) -> SeverityResource:
        from cfapi.api.security_center.insights.severity import SeverityResource
        return SeverityResource(self._session)

    @cached_property
    def type(self) -> TypeResource:
        from cfapi.api.security_center.insights.type import TypeResource
        return TypeResource(self._session)

    def list(
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
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, product: Sequence[str] | Unset = UNSET,
        product_neq: Sequence[str] | Unset = UNSET,
        severity: Sequence[Literal["low", "moderate", "critical"] | str] | Unset = UNSET,
        severity_neq: Sequence[Literal["low", "moderate", "critical"] | str] | Unset = UNSET,
        source: Sequence[Literal["cloudflare", "riskrecon"] | str] | Unset = UNSET,
        subject: Sequence[str] | Unset = UNSET, subject_neq: Sequence[str] | Unset = UNSET,
    ) -> Pages[InsightIssue]:
        """List security center insights: GET /{accounts or zones}/{id}/security-center/insights.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/list/"""
        return self._pages(
            "security_center.insights.list", "GET", "{scope}/security-center/insights", locals(), InsightIssue,
            wire={
                "issue_class_neq": "issue_class~neq", "issue_type_neq": "issue_type~neq", "product_neq": "product~neq",
                "severity_neq": "severity~neq", "subject_neq": "subject~neq",
            },
            paging=Paging(kind="page_no_total", items="result.issues", size=1000),
        )

    def dismiss(
        self, issue_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dismiss: bool | Unset = UNSET,
    ) -> Reply[None]:
        """Dismiss security center insights: PUT /{accounts or zones}/{id}/security-center/insights/{issue_id}/dismiss.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/dismiss/"""
        return self._call(
            "security_center.insights.dismiss", "PUT", "{scope}/security-center/insights/{issue_id}/dismiss", locals(),
            NoneType,
        )
