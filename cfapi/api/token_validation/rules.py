"""`cf.token_validation.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class ApiShieldSelectorExclude:
    """API shield selector exclude: argument of token_validation.rules.preview."""

    operation_ids: list[str] | None = None


@model
class ApiShieldSelectorInclude:
    """API shield selector include: argument of token_validation.rules.preview."""

    host: list[str] | None = None


@model
class Body:
    """Body: argument of token_validation.rules.bulk_create."""

    action: Literal["log", "block"] | str
    description: str
    enabled: bool
    expression: str
    selector: Selector
    title: str


@model
class BodyParam:
    """Body param: argument of token_validation.rules.bulk_edit."""

    id: str
    """UUID."""
    action: Literal["log", "block"] | str | None = None
    description: str | None = None
    enabled: bool | None = None
    expression: str | None = None
    position: Position | None = None
    selector: Selector | None = None
    title: str | None = None


@model
class Position:
    """Position: argument of token_validation.rules.edit."""

    index: int | None = None
    before: str | None = None
    after: str | None = None


@model
class Preview:
    """Preview: response of token_validation.rules.preview."""

    available_hosts: list[str] | None = None
    excluded: int | None = None
    ignored: int | None = None
    included: int | None = None
    operations: list[PreviewOperation] | None = None
    selected_hosts: list[str] | None = None
    total: int | None = None


@model
class PreviewOperation:
    """Preview operation: part of Preview."""

    endpoint: str | None = None
    """URI template."""
    host: str | None = None
    """Host name."""
    last_updated: Moment | None = None
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str | None = None
    operation_id: str | None = None
    state: Literal["included", "excluded", "ignored"] | str | None = None


@model
class Rule:
    """Rule: response of token_validation.rules.list."""

    action: Literal["log", "block"] | str
    description: str
    enabled: bool
    expression: str
    selector: RuleSelector
    title: str
    id: str | None = None
    created_at: Moment | None = None
    last_updated: Moment | None = None


@model
class RuleSelector:
    """Rule selector: part of Rule."""

    exclude: list[ApiShieldSelectorExclude] | None = None
    include: list[ApiShieldSelectorInclude] | None = None


@model
class Selector:
    """Selector: argument of token_validation.rules.create."""

    exclude: list[ApiShieldSelectorExclude] | None = None
    include: list[ApiShieldSelectorInclude] | None = None


class Rules(Resource):
    """Token validation rules: `cf.token_validation.rules`."""

    def list(
        self, *, zone_id: str, id: str | Unset = UNSET, action: Literal["log", "block"] | str | Unset = UNSET,
        enabled: bool | Unset = UNSET, host: str | Unset = UNSET, hostname: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, rule_id: str | Unset = UNSET,
        token_configuration: Sequence[str] | Unset = UNSET,
    ) -> Pages[Rule]:
        """List token validation rules: GET /zones/{zone_id}/token_validation/rules (permission: Domain API Gateway Read
        or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/list/"""
        return self._pages(
            "token_validation.rules.list", "GET", "/zones/{zone_id}/token_validation/rules", locals(), Rule,
            paging=Paging(size=50),
        )

    def create(
        self, *, zone_id: str, action: Literal["log", "block"] | str, description: str, enabled: bool, expression: str,
        selector: Selector | Mapping[str, Any], title: str,
    ) -> Reply[Rule]:
        """Create a token validation rule: POST /zones/{zone_id}/token_validation/rules (permission: Domain API Gateway
        or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/create/"""
        return self._call(
            "token_validation.rules.create", "POST", "/zones/{zone_id}/token_validation/rules", locals(), Rule,
        )

    def bulk_create(self, *, zone_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Pages[Rule]:
        """Token validation rules: bulk create: POST /zones/{zone_id}/token_validation/rules/bulk (permission: Domain
        API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/bulk_create/"""
        return self._pages(
            "token_validation.rules.bulk_create", "POST", "/zones/{zone_id}/token_validation/rules/bulk", locals(),
            Rule, whole="body", paging=Paging(kind="single"),
        )

    def bulk_edit(self, *, zone_id: str, body: Sequence[BodyParam | Mapping[str, Any]]) -> Pages[Rule]:
        """Token validation rules: bulk edit: PATCH /zones/{zone_id}/token_validation/rules/bulk (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/bulk_edit/"""
        return self._pages(
            "token_validation.rules.bulk_edit", "PATCH", "/zones/{zone_id}/token_validation/rules/bulk", locals(), Rule,
            whole="body", paging=Paging(kind="single"),
        )

    def preview(
        self, *, zone_id: str, per_page: int | Unset = UNSET, page: int | Unset = UNSET,
        state: Sequence[Literal["included", "excluded", "ignored"] | str] | Unset = UNSET,
        host: Sequence[str] | Unset = UNSET, hostname: Sequence[str] | Unset = UNSET,
        method: Sequence[Literal[
            "GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE",
        ] | str] | Unset = UNSET,
        endpoint: Sequence[str] | Unset = UNSET,
        exclude: Sequence[ApiShieldSelectorExclude | Mapping[str, Any]] | None | Unset = UNSET,
        include: Sequence[ApiShieldSelectorInclude | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[Preview]:
        """Preview token validation rules: POST /zones/{zone_id}/token_validation/rules/preview (permission: Domain API
        Gateway Read or Account API Gateway Read)."""
        return self._call(
            "token_validation.rules.preview", "POST", "/zones/{zone_id}/token_validation/rules/preview", locals(),
            Preview, query="per_page page state host hostname method endpoint",
        )

    def get(self, rule_id: str, *, zone_id: str) -> Reply[Rule]:
        """Get a token validation rule: GET /zones/{zone_id}/token_validation/rules/{rule_id} (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/get/"""
        return self._call(
            "token_validation.rules.get", "GET", "/zones/{zone_id}/token_validation/rules/{rule_id}", locals(), Rule,
        )

    def edit(
        self, rule_id: str, *, zone_id: str, action: Literal["log", "block"] | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        expression: str | None | Unset = UNSET, position: Position | Mapping[str, Any] | None | Unset = UNSET,
        selector: Selector | Mapping[str, Any] | None | Unset = UNSET, title: str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Edit a token validation rule: PATCH /zones/{zone_id}/token_validation/rules/{rule_id} (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/edit/"""
        return self._call(
            "token_validation.rules.edit", "PATCH", "/zones/{zone_id}/token_validation/rules/{rule_id}", locals(), Rule,
        )

    def delete(self, rule_id: str, *, zone_id: str) -> Reply[Any]:
        """Delete a token validation rule: DELETE /zones/{zone_id}/token_validation/rules/{rule_id} (permission: Domain
        API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/delete/"""
        return self._call(
            "token_validation.rules.delete", "DELETE", "/zones/{zone_id}/token_validation/rules/{rule_id}", locals(),
            PLAIN,
        )
