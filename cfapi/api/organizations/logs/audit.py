"""`cf.organizations.logs.audit`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import (
    AccountsAuditAction, AccountsAuditRaw, ActionResultExclusion, ActionTypeExclusion, ActorContextExclusion,
    AuditedResource, ObjectID, StatusCodeExclusion, TextExclusion,
)


@model
class ActorType:
    """Actor type: argument of organizations.logs.audit.list."""

    not_: list[Literal["cloudflare_admin", "system", "user"] | str] | None = renamed("not", default=None)


@model
class Audit:
    """Audit: response of organizations.logs.audit.list."""

    id: str | None = None
    action: AccountsAuditAction | None = None
    actor: AuditActor | None = None
    organization: ObjectID | None = None
    raw: AccountsAuditRaw | None = None
    resource: AuditedResource | None = None


@model
class AuditActor:
    """Audit actor: part of Audit.

    email: e-mail address."""

    id: str | None = None
    context: Literal["api", "api_key", "api_token", "dash", "oauth", "origin_ca_key"] | str | None = None
    email: str | None = None
    ip_address: str | None = None
    token_id: str | None = None
    token_name: str | None = None
    type: Literal["cloudflare_admin", "system", "user"] | str | None = None


@model
class ResourceScope:
    """Resource scope: argument of organizations.logs.audit.list."""

    not_: list[Literal["organizations"] | str] | None = renamed("not", default=None)


class AuditResource(Resource):
    """Log audit: `cf.organizations.logs.audit`."""

    def list(
        self, organization_id: str, *, before: date | str, since: date | str,
        id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        action_result: ActionResultExclusion | Mapping[str, Any] | Unset = UNSET,
        action_type: ActionTypeExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_context: ActorContextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_email: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_ip_address: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_token_id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_token_name: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_type: ActorType | Mapping[str, Any] | Unset = UNSET, cursor: str | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        raw_cf_rayid: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        raw_method: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        raw_status_code: StatusCodeExclusion | Mapping[str, Any] | Unset = UNSET,
        raw_uri: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        resource_id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        resource_product: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        resource_scope: ResourceScope | Mapping[str, Any] | Unset = UNSET,
        resource_type: TextExclusion | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[Audit]:
        """List log audit: GET /organizations/{organization_id}/logs/audit.
        https://developers.cloudflare.com/api/resources/organizations/subresources/logs/subresources/audit/methods/list/"""
        return self._pages(
            "organizations.logs.audit.list", "GET", "/organizations/{organization_id}/logs/audit", locals(), Audit,
            wire={"raw_cf_rayid": "raw_cf_ray_id"},
            shapes={
                "id": TextExclusion, "action_result": ActionResultExclusion, "action_type": ActionTypeExclusion,
                "actor_context": ActorContextExclusion, "actor_email": TextExclusion, "actor_id": TextExclusion,
                "actor_ip_address": TextExclusion, "actor_token_id": TextExclusion, "actor_token_name": TextExclusion,
                "actor_type": ActorType, "raw_cf_rayid": TextExclusion, "raw_method": TextExclusion,
                "raw_status_code": StatusCodeExclusion, "raw_uri": TextExclusion, "resource_id": TextExclusion,
                "resource_product": TextExclusion, "resource_scope": ResourceScope, "resource_type": TextExclusion,
            },
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
