"""Classes that `cf.audit_logs` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import Moment, model, renamed
from cfapi.api.shared.accounts import ObjectID


@model
class AuditLog:
    """Audit log: response of audit_logs.list."""

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
    """E-mail address."""
    ip: str | None = None
    type: Literal["user", "admin", "Cloudflare"] | str | None = None


@model
class AuditLogResource:
    """Audit log resource: part of AuditLog."""

    id: str | None = None
    type: str | None = None


@model
class OptionalName:
    """Optional name: response of zero_trust.access.tags.delete."""

    name: str | None = None
