"""`cf.security_center.insights.audit_logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class AuditLog:
    """Audit log: response of security_center.insights.audit_logs.list."""

    id: str | None = None
    """UUID."""
    changed_at: Moment | None = None
    changed_by: str | None = None
    current_value: str | None = None
    field_changed: Literal["status", "user_classification"] | str | None = None
    issue_id: str | None = None
    previous_value: str | None = None
    rationale: str | None = None
    zone_id: int | None = None


class AuditLogs(Resource):
    """Insight audit logs: `cf.security_center.insights.audit_logs`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, before: datetime | str | Unset = UNSET,
        changed_by: str | Unset = UNSET, cursor: str | Unset = UNSET,
        field_changed: Literal["status", "user_classification"] | str | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET, per_page: int | Unset = UNSET,
        since: datetime | str | Unset = UNSET,
    ) -> Pages[AuditLog]:
        """List insight audit logs: GET /{accounts or zones}/{id}/security-center/insights/audit-log.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list/"""
        return self._pages(
            "security_center.insights.audit_logs.list", "GET", "{scope}/security-center/insights/audit-log", locals(),
            AuditLog, paging=Paging(kind="cursor", size=1000),
        )

    def list_by_insight(
        self, issue_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        before: datetime | str | Unset = UNSET, changed_by: str | Unset = UNSET, cursor: str | Unset = UNSET,
        field_changed: Literal["status", "user_classification"] | str | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET, per_page: int | Unset = UNSET,
        since: datetime | str | Unset = UNSET,
    ) -> Pages[AuditLog]:
        """Insight audit logs: list by insight: GET /{accounts or
        zones}/{id}/security-center/insights/{issue_id}/audit-log.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list_by_insight/"""
        return self._pages(
            "security_center.insights.audit_logs.list_by_insight", "GET",
            "{scope}/security-center/insights/{issue_id}/audit-log", locals(), AuditLog,
            paging=Paging(kind="cursor", size=1000),
        )
