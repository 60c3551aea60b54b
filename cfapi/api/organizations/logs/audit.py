"""`cf.organizations.logs.audit`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID


@model
class ActionResult:
    """Action result: argument of organizations.logs.audit.list."""

    not_: list[Literal["success", "failure"] | str] | None = renamed("not", default=None)


@model
class ActionType:
    """Action type: argument of organizations.logs.audit.list."""

    not_: list[Literal["create", "delete", "view", "update"] | str] | None = renamed("not", default=None)


@model
class ActorContext:
    """Actor context: argument of organizations.logs.audit.list."""

    not_: list[Literal[
        "api", "api_key", "api_token", "dash", "oauth", "origin_ca_key",
    ] | str] | None = renamed("not", default=None)


@model
class ActorType:
    """Actor type: argument of organizations.logs.audit.list."""

    not_: list[Literal["cloudflare_admin", "system", "user"] | str] | None = renamed("not", default=None)


@model
class Audit:
    """Audit: response of organizations.logs.audit.list."""

    id: str | None = None
    action: AuditAction | None = None
    actor: AuditActor | None = None
    organization: ObjectID | None = None
    raw: AuditRaw | None = None
    resource: AuditItemResource | None = None


@model
class AuditAction:
    """Audit action: part of Audit."""

    description: str | None = None
    result: str | None = None
    time: Moment | None = None
    type: str | None = None


@model
class AuditActor:
    """Audit actor: part of Audit."""

    id: str | None = None
    context: Literal["api", "api_key", "api_token", "dash", "oauth", "origin_ca_key"] | str | None = None
    email: str | None = None
    """E-mail address."""
    ip_address: str | None = None
    token_id: str | None = None
    token_name: str | None = None
    type: Literal["cloudflare_admin", "system", "user"] | str | None = None


@model
class AuditID:
    """Audit ID: argument of organizations.logs.audit.list."""

    not_: list[str] | None = renamed("not", default=None)


@model
class AuditItemResource:
    """Audit item resource: part of Audit."""

    id: str | None = None
    product: str | None = None
    request: Any = None
    response: Any = None
    scope: Any = None
    type: str | None = None


@model
class AuditRaw:
    """Audit raw: part of Audit."""

    cf_rayid: str | None = renamed("cf_ray_id", default=None)
    method: str | None = None
    status_code: int | None = None
    uri: str | None = None
    user_agent: str | None = None


@model
class RawStatusCode:
    """Raw status code: argument of organizations.logs.audit.list."""

    not_: list[int] | None = renamed("not", default=None)


@model
class ResourceScope:
    """Resource scope: argument of organizations.logs.audit.list."""

    not_: list[Literal["organizations"] | str] | None = renamed("not", default=None)


class AuditResource(Resource):
    """Log audit: `cf.organizations.logs.audit`."""

    def list(
        self, organization_id: str, *, before: date | str, since: date | str,
        id: AuditID | Mapping[str, Any] | Unset = UNSET,
        action_result: ActionResult | Mapping[str, Any] | Unset = UNSET,
        action_type: ActionType | Mapping[str, Any] | Unset = UNSET,
        actor_context: ActorContext | Mapping[str, Any] | Unset = UNSET,
        actor_email: AuditID | Mapping[str, Any] | Unset = UNSET, actor_id: AuditID | Mapping[str, Any] | Unset = UNSET,
        actor_ip_address: AuditID | Mapping[str, Any] | Unset = UNSET,
        actor_token_id: AuditID | Mapping[str, Any] | Unset = UNSET,
        actor_token_name: AuditID | Mapping[str, Any] | Unset = UNSET,
        actor_type: ActorType | Mapping[str, Any] | Unset = UNSET, cursor: str | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        raw_cf_rayid: AuditID | Mapping[str, Any] | Unset = UNSET,
        raw_method: AuditID | Mapping[str, Any] | Unset = UNSET,
        raw_status_code: RawStatusCode | Mapping[str, Any] | Unset = UNSET,
        raw_uri: AuditID | Mapping[str, Any] | Unset = UNSET, resource_id: AuditID | Mapping[str, Any] | Unset = UNSET,
        resource_product: AuditID | Mapping[str, Any] | Unset = UNSET,
        resource_scope: ResourceScope | Mapping[str, Any] | Unset = UNSET,
        resource_type: AuditID | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[Audit]:
        """List log audit: GET /organizations/{organization_id}/logs/audit.
        https://developers.cloudflare.com/api/resources/organizations/subresources/logs/subresources/audit/methods/list/"""
        return self._pages(
            "organizations.logs.audit.list", "GET", "/organizations/{organization_id}/logs/audit", locals(), Audit,
            wire={"raw_cf_rayid": "raw_cf_ray_id"},
            shapes={
                "id": AuditID, "action_result": ActionResult, "action_type": ActionType, "actor_context": ActorContext,
                "actor_email": AuditID, "actor_id": AuditID, "actor_ip_address": AuditID, "actor_token_id": AuditID,
                "actor_token_name": AuditID, "actor_type": ActorType, "raw_cf_rayid": AuditID, "raw_method": AuditID,
                "raw_status_code": RawStatusCode, "raw_uri": AuditID, "resource_id": AuditID,
                "resource_product": AuditID, "resource_scope": ResourceScope, "resource_type": AuditID,
            },
            objects="id action_result action_type actor_context actor_email actor_id actor_ip_address actor_token_id actor_token_name actor_type raw_cf_rayid raw_method raw_status_code raw_uri resource_id resource_product resource_scope resource_type",
            paging=Paging(kind="cursors_after", size=1000, per_page="limit"),
        )

    def history(
        self, id: str, *, organization_id: str, action_time: datetime | str, before: date | str, since: date | str,
        cursor: str | Unset = UNSET, direction: Literal["desc", "asc"] | str | Unset = UNSET,
        limit: float | Unset = UNSET,
    ) -> Pages[Audit]:
        """History log audit: GET /organizations/{organization_id}/logs/audit/{id}/history.
        https://developers.cloudflare.com/api/resources/organizations/subresources/logs/subresources/audit/methods/history/"""
        return self._pages(
            "organizations.logs.audit.history", "GET", "/organizations/{organization_id}/logs/audit/{id}/history",
            locals(), Audit, paging=Paging(kind="single"),
        )
