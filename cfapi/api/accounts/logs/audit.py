"""`cf.accounts.logs.audit`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import IDAndName


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
    """E-mail address."""
    ip_address: str | None = None
    token_id: str | None = None
    token_name: str | None = None
    type: Literal["account", "cloudflare_admin", "delegated_service", "system", "user"] | str | None = None


@model
class AuditEvent:
    """Audit event: response of accounts.logs.audit.list."""

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
    """Product category: response of accounts.logs.audit.product_categories."""

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
            "accounts.logs.audit.list", "GET", "/accounts/{account_id}/logs/audit", locals(), AuditEvent,
            wire={"raw_cf_rayid": "raw_cf_ray_id"},
            shapes={
                "id": TextExclusion, "account_name": TextExclusion, "action_result": ActionResultExclusion,
                "action_type": ActionTypeExclusion, "actor_context": ActorContextExclusion,
                "actor_email": TextExclusion, "actor_id": TextExclusion, "actor_ip_address": TextExclusion,
                "actor_token_id": TextExclusion, "actor_token_name": TextExclusion, "actor_type": ActorTypeExclusion,
                "audit_log_id": TextExclusion, "raw_cf_rayid": TextExclusion, "raw_method": TextExclusion,
                "raw_status_code": StatusCodeExclusion, "raw_uri": TextExclusion, "resource_id": TextExclusion,
                "resource_product": TextExclusion, "resource_scope": ResourceScopeExclusion,
                "resource_type": TextExclusion, "zone_id": TextExclusion, "zone_name": TextExclusion,
            },
            objects="id account_name action_result action_type actor_context actor_email actor_id actor_ip_address actor_token_id actor_token_name actor_type audit_log_id raw_cf_rayid raw_method raw_status_code raw_uri resource_id resource_product resource_scope resource_type zone_id zone_name",
            paging=Paging(kind="cursors_after", size=1000, per_page="limit"),
        )

    def product_categories(self, *, account_id: str) -> Pages[ProductCategory]:
        """Log audit: product categories: GET /accounts/{account_id}/logs/audit/product_categories.
        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/product_categories/"""
        return self._pages(
            "accounts.logs.audit.product_categories", "GET", "/accounts/{account_id}/logs/audit/product_categories",
            locals(), ProductCategory, paging=Paging(kind="single"),
        )

    def history(
        self, id: str, *, account_id: str, action_time: datetime | str, before: date | str, since: date | str,
        cursor: str | Unset = UNSET, direction: Literal["desc", "asc"] | str | Unset = UNSET,
        limit: float | Unset = UNSET,
    ) -> Pages[AuditEvent]:
        """History log audit: GET /accounts/{account_id}/logs/audit/{id}/history.
        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/history/"""
        return self._pages(
            "accounts.logs.audit.history", "GET", "/accounts/{account_id}/logs/audit/{id}/history", locals(),
            AuditEvent, paging=Paging(kind="single"),
        )
