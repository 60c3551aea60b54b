"""`cf.user.audit_logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from cfapi.api.shared import ObjectID
from cfapi.api.user import BillingHistoryZone
from cfapi.encoding import UNSET, Unset
from cfapi.model import Moment, model, renamed
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource


@model
class ActionFilter:
    """Action filter: argument of user.audit_logs.list."""

    type: str | None = None


@model
class ActorFilter:
    """Actor filter: argument of user.audit_logs.list."""

    email: str | None = None
    ip: str | None = None


@model
class AuditLog:
    """Audit log: answer of user.audit_logs.list."""

    id: str | None = None
    action: AuditLogAction | None = None
    actor: AuditLogActor | None = None
    interface: str | None = None
    metadata: Any = None
    new_value: str | None = renamed("newValue", default=None)
    old_value: str | None = renamed("oldValue", default=None)
    owner: ObjectID | None = None
    resource: AuditLogResource | None = None
    when: Moment | None = None


@model
class AuditLogAction:
    """Audit log action: part of AuditLog."""

    result: bool | None = None
    type: str | None = None


@model
class AuditLogActor:
    """Audit log actor: part of AuditLog."""

    id: str | None = None
    email: str | None = None
    ip: str | None = None
    type: Literal["user", "admin", "Cloudflare"] | str | None = None


@model
class AuditLogResource:
    """Audit log resource: part of AuditLog."""

    id: str | None = None
    type: str | None = None


class AuditLogs(Resource):
    """User audit logs: `cf.user.audit_logs`."""

    def list(
        self, *, id: str | Unset = UNSET, action: ActionFilter | Mapping[str, Any] | Unset = UNSET,
        actor: ActorFilter | Mapping[str, Any] | Unset = UNSET, before: date | str | datetime | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, export: bool | Unset = UNSET,
        hide_user_logs: bool | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        since: date | str | datetime | Unset = UNSET, zone: BillingHistoryZone | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[AuditLog]:
        """List user audit logs: GET /user/audit_logs (permission: Account Settings Read).

        https://developers.cloudflare.com/api/resources/user/subresources/audit_logs/methods/list/"""
        return self._pages(
            "user.audit_logs.list", "/user/audit_logs", AuditLog,
            query={
                "id": id, "action": action, "actor": actor, "before": before, "direction": direction, "export": export,
                "hide_user_logs": hide_user_logs, "page": page, "per_page": per_page, "since": since, "zone": zone,
            },
            paging=Paging(kind="page_no_total", size=1000),
        )
