"""Classes that `cf.intel` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model


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
class ValueCount:
    """Value count: response of intel.attack_surface_report.issues.class_."""

    count: int | None = None
    value: str | None = None
