"""`cf.audit_logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.audit_logs import AuditLog, OptionalName


@model
class AuditLogActionParam:
    """Audit log action param: argument of audit_logs.list."""

    type: str | None = None


@model
class AuditLogActorParam:
    """Audit log actor param: argument of audit_logs.list."""

    email: str | None = None
    ip: str | None = None


class AuditLogs(Resource):
    """Audit logs: `cf.audit_logs`."""

    def list(
        self, *, account_id: str, id: str | Unset = UNSET,
        action: AuditLogActionParam | Mapping[str, Any] | Unset = UNSET,
        actor: AuditLogActorParam | Mapping[str, Any] | Unset = UNSET, before: date | str | datetime | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, export: bool | Unset = UNSET,
        hide_user_logs: bool | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        since: date | str | datetime | Unset = UNSET, zone: OptionalName | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[AuditLog]:
        """List audit logs: GET /accounts/{account_id}/audit_logs (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/audit_logs/methods/list/"""
        return self._pages(
            "audit_logs.list", "GET", "/accounts/{account_id}/audit_logs", locals(), AuditLog,
            objects="action actor zone", paging=Paging(kind="page_no_total", size=1000),
        )
