"""`cf.accounts.logs.audit`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from cfapi.api.shared import IDAndName
from cfapi.encoding import UNSET, Unset, path
from cfapi.model import Moment, model, renamed
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource


@model
class ActionResultExclusion:
    """Action result exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal["success", "failure"] | str] | None = renamed("not", default=None)


@model
class ActionTypeExclusion:
    """Action type exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal["create", "delete", "view", "update"] | str] | None = renamed("not", default=None)


@model
class ActorContextExclusion:
    """Actor context exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal[
        "api", "api_key", "api_token", "dash", "oauth", "origin_ca_key",
    ] | str] | None = renamed("not", default=None)


@model
class ActorTypeExclusion:
    """Actor type exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal[
        "account", "cloudflare_admin", "delegated_service", "system", "user",
    ] | str] | None = renamed("not", default=None)


@model
class AuditAction:
    """Audit action: part of AuditEvent."""

    description: str | None = None
    result: str | None = None
    time: Moment | None = None
    type: str | None = None


@model
class AuditActor:
    """Audit actor: part of AuditEvent."""

    id: str | None = None
    context: Literal["api", "api_key", "api_token", "dash", "oauth", "origin_ca_key"] | str | None = None
    email: str | None = None
    ip_address: str | None = None
    token_id: str | None = None
    token_name: str | None = None
    type: Literal["account", "cloudflare_admin", "delegated_service", "system", "user"] | str | None = None


@model
class AuditEvent:
    """Audit event: answer of accounts.logs.audit.list."""

    id: str | None = None
    account: IDAndName | None = None
    action: AuditAction | None = None
    actor: AuditActor | None = None
    raw: AuditRaw | None = None
    resource: AuditedResource | None = None
    zone: IDAndName | None = None


@model
class AuditRaw:
    """Audit raw: part of AuditEvent."""

    cf_rayid: str | None = renamed("cf_ray_id", default=None)
    method: str | None = None
    status_code: int | None = None
    uri: str | None = None
    user_agent: str | None = None


@model
class AuditedResource:
    """Audited resource: part of AuditEvent."""

    id: str | None = None
    product: str | None = None
    request: Any = None
    response: Any = None
    scope: Any = None
    type: str | None = None


@model
class Product:
    """Product: part of ProductCategory."""

    label: str | None = None
    value: str | None = None


@model
class ProductCategory:
    """Product category: answer of accounts.logs.audit.product_categories."""

    label: str | None = None
    products: list[Product] | None = None
    value: str | None = None


@model
class ResourceScopeExclusion:
    """Resource scope exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal["accounts", "user", "zones", "memberships"] | str] | None = renamed("not", default=None)


@model
class StatusCodeExclusion:
    """Status code exclusion: argument of accounts.logs.audit.list."""

    not_: list[int] | None = renamed("not", default=None)


@model
class TextExclusion:
    """Text exclusion: argument of accounts.logs.audit.list."""

    not_: list[str] | None = renamed("not", default=None)


class AuditResource(Resource):
    """Log audit: `cf.accounts.logs.audit`."""

    def list(
        self, *, account_id: str, before: date | str, since: date | str,
        id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        account_name: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        action_result: ActionResultExclusion | Mapping[str, Any] | Unset = UNSET,
        action_type: ActionTypeExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_context: ActorContextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_email: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_ip_address: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_token_id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_token_name: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        actor_type: ActorTypeExclusion | Mapping[str, Any] | Unset = UNSET,
        audit_log_id: TextExclusion | Mapping[str, Any] | Unset = UNSET, cursor: str | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        product_category: Sequence[str] | Unset = UNSET,
        raw_cf_rayid: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        raw_method: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        raw_status_code: StatusCodeExclusion | Mapping[str, Any] | Unset = UNSET,
        raw_uri: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        resource_id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        resource_product: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        resource_scope: ResourceScopeExclusion | Mapping[str, Any] | Unset = UNSET,
        resource_type: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        zone_id: TextExclusion | Mapping[str, Any] | Unset = UNSET,
        zone_name: TextExclusion | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[AuditEvent]:
        """List log audit: GET /accounts/{account_id}/logs/audit (permission: Account Settings Read).

        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/list/"""
        return self._pages(
            "accounts.logs.audit.list", path("/accounts/{account_id}/logs/audit", account_id=account_id), AuditEvent,
            query={
                "before": before, "since": since, "id": id, "account_name": account_name,
                "action_result": action_result, "action_type": action_type, "actor_context": actor_context,
                "actor_email": actor_email, "actor_id": actor_id, "actor_ip_address": actor_ip_address,
                "actor_token_id": actor_token_id, "actor_token_name": actor_token_name, "actor_type": actor_type,
                "audit_log_id": audit_log_id, "cursor": cursor, "direction": direction, "limit": limit,
                "product_category": product_category, "raw_cf_ray_id": raw_cf_rayid, "raw_method": raw_method,
                "raw_status_code": raw_status_code, "raw_uri": raw_uri, "resource_id": resource_id,
                "resource_product": resource_product, "resource_scope": resource_scope, "resource_type": resource_type,
                "zone_id": zone_id, "zone_name": zone_name,
            },
            paging=Paging(kind="cursors_after", size=1000, per_page="limit"),
        )

    def product_categories(self, *, account_id: str) -> Pages[ProductCategory]:
        """Log audit: product categories: GET /accounts/{account_id}/logs/audit/product_categories.

        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/product_categories/"""
        return self._pages(
            "accounts.logs.audit.product_categories",
            path("/accounts/{account_id}/logs/audit/product_categories", account_id=account_id), ProductCategory,
            paging=Paging(kind="single"),
        )

    def history(
        self, id: str, *, account_id: str, action_time: datetime | str, before: date | str, since: date | str,
        cursor: str | Unset = UNSET, direction: Literal["desc", "asc"] | str | Unset = UNSET,
        limit: float | Unset = UNSET,
    ) -> Pages[AuditEvent]:
        """History log audit: GET /accounts/{account_id}/logs/audit/{id}/history.

        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/history/"""
        return self._pages(
            "accounts.logs.audit.history",
            path("/accounts/{account_id}/logs/audit/{id}/history", account_id=account_id, id=id), AuditEvent,
            query={
                "action_time": action_time, "before": before, "since": since, "cursor": cursor, "direction": direction,
                "limit": limit,
            },
            paging=Paging(kind="single"),
        )
