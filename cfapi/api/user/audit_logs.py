"""`cf.user.audit_logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.audit_logs import AuditLog, OptionalName


@model
class ActionFilter:
    """Action filter: argument of user.audit_logs.list."""

    type: str | None = None


@model
class ActorFilter:
    """Actor filter: argument of user.audit_logs.list."""

    email: str | None = None
    ip: str | None = None


class AuditLogs(Resource):
    """User audit logs: `cf.user.audit_logs`."""

    def list(
        self, *, id: str | Unset = UNSET, action: ActionFilter | Mapping[str, Any] | Unset = UNSET,
        actor: ActorFilter | Mapping[str, Any] | Unset = UNSET, before: date | str | datetime | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, export: bool | Unset = UNSET,
        hide_user_logs: bool | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        since: date | str | datetime | Unset = UNSET, zone: OptionalName | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[AuditLog]:
        """List user audit logs: GET /user/audit_logs (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/user/subresources/audit_logs/methods/list/"""
        return self._pages(
            "user.audit_logs.list", "GET", "/user/audit_logs", locals(), AuditLog, objects="action actor zone",
            paging=Paging(kind="page_no_total", size=1000),
        )
