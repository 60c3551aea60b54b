"""`cf.intel.attack_surface_report.issues`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model


@model
class Issue:
    """Issue: response of intel.attack_surface_report.issues.list."""

    id: str | None = None
    dismissed: bool | None = None
    has_extended_context: bool | None = None
    issue_class: str | None = None
    issue_type: Literal[
        "compliance_violation", "email_security", "exposed_infrastructure", "insecure_configuration",
        "weak_authentication", "configuration_suggestion",
    ] | str | None = None
    payload: IssuePayload | None = None
    resolve_link: str | None = None
    resolve_text: str | None = None
    severity: Literal["Low", "Moderate", "Critical"] | str | None = None
    since: Moment | None = None
    status: Literal["active", "resolved"] | str | None = None
    subject: str | None = None
    timestamp: Moment | None = None
    user_classification: Literal["false_positive", "accept_risk", "other"] | str | None = None


@model
class IssuePayload:
    """Issue payload: part of Issue."""

    detection_method: str | None = None
    zone_tag: str | None = None


@model
class IssueType:
    """Issue type: response of intel.attack_surface_report.issues.class_."""

    count: int | None = None
    value: str | None = None


class Issues(Resource):
    """Attack surface report issues: `cf.intel.attack_surface_report.issues`."""

    @deprecated("intel.attack_surface_report.issues.list is deprecated")
    def list(
        self, *, account_id: str, dismissed: bool | Unset = UNSET, issue_class: Sequence[str] | Unset = UNSET,
        issue_class_neq: Sequence[str] | Unset = UNSET,
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
    ) -> Pages[Issue]:
        """List attack surface report issues (deprecated): GET /accounts/{account_id}/intel/attack-surface-report/issues
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/list/"""
        return self._pages(
            "intel.attack_surface_report.issues.list", "GET",
            "/accounts/{account_id}/intel/attack-surface-report/issues", locals(), Issue,
            wire={
                "issue_class_neq": "issue_class~neq", "issue_type_neq": "issue_type~neq", "product_neq": "product~neq",
                "severity_neq": "severity~neq", "subject_neq": "subject~neq",
            },
            paging=Paging(kind="page_no_total", items="result.issues", size=1000),
        )

    @deprecated("intel.attack_surface_report.issues.class_ is deprecated")
    def class_(
        self, *, account_id: str, dismissed: bool | Unset = UNSET, issue_class: Sequence[str] | Unset = UNSET,
        issue_class_neq: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[Sequence[IssueType]]:
        """Class attack surface report issues (deprecated): GET
        /accounts/{account_id}/intel/attack-surface-report/issues/class (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/class/"""
        return self._call(
            "intel.attack_surface_report.issues.class_", "GET",
            "/accounts/{account_id}/intel/attack-surface-report/issues/class", locals(), list[IssueType],
            wire={
                "issue_class_neq": "issue_class~neq", "issue_type_neq": "issue_type~neq", "product_neq": "product~neq",
                "severity_neq": "severity~neq", "subject_neq": "subject~neq",
            },
        )

    @deprecated("intel.attack_surface_report.issues.severity is deprecated")
    def severity(
        self, *, account_id: str, dismissed: bool | Unset = UNSET, issue_class: Sequence[str] | Unset = UNSET,
        issue_class_neq: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[Sequence[IssueType]]:
        """Severity attack surface report issues (deprecated): GET
        /accounts/{account_id}/intel/attack-surface-report/issues/severity (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/severity/"""
        return self._call(
            "intel.attack_surface_report.issues.severity", "GET",
            "/accounts/{account_id}/intel/attack-surface-report/issues/severity", locals(), list[IssueType],
            wire={
                "issue_class_neq": "issue_class~neq", "issue_type_neq": "issue_type~neq", "product_neq": "product~neq",
                "severity_neq": "severity~neq", "subject_neq": "subject~neq",
            },
        )

    @deprecated("intel.attack_surface_report.issues.type is deprecated")
    def type(
        self, *, account_id: str, dismissed: bool | Unset = UNSET, issue_class: Sequence[str] | Unset = UNSET,
        issue_class_neq: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[Sequence[IssueType]]:
        """Type attack surface report issues (deprecated): GET
        /accounts/{account_id}/intel/attack-surface-report/issues/type (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/type/"""
        return self._call(
            "intel.attack_surface_report.issues.type", "GET",
            "/accounts/{account_id}/intel/attack-surface-report/issues/type", locals(), list[IssueType],
            wire={
                "issue_class_neq": "issue_class~neq", "issue_type_neq": "issue_type~neq", "product_neq": "product~neq",
                "severity_neq": "severity~neq", "subject_neq": "subject~neq",
            },
        )

    @deprecated("intel.attack_surface_report.issues.dismiss is deprecated")
    def dismiss(self, *, account_id: str, issue_id: str, dismiss: bool | Unset = UNSET) -> Reply[None]:
        """Dismiss attack surface report issues (deprecated): PUT
        /accounts/{account_id}/intel/attack-surface-report/{issue_id}/dismiss.
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/dismiss/"""
        return self._call(
            "intel.attack_surface_report.issues.dismiss", "PUT",
            "/accounts/{account_id}/intel/attack-surface-report/{issue_id}/dismiss", locals(), NoneType,
        )
