"""`cf.firewall.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, deprecated, model
from cfapi.api.shared.filters import FilterBulkUpdateBody
from cfapi.api.shared.firewall import RateLimitAction


@model
class Filter:
    """Filter: part of Rule."""

    id: str | None = None
    description: str | None = None
    expression: str | None = None
    paused: bool | None = None
    ref: str | None = None
    deleted: bool | None = None


@model
class Rule:
    """Rule: response of firewall.rules.list."""

    id: str | None = None
    action: Literal[
        "block", "challenge", "js_challenge", "managed_challenge", "allow", "log", "bypass",
    ] | str | None = None
    description: str | None = None
    filter: Filter | None = None
    paused: bool | None = None
    priority: int | float | None = None
    products: list[Literal[
        "zoneLockdown", "uaBlock", "bic", "hot", "securityLevel", "rateLimit", "waf",
    ] | str] | None = None
    ref: str | None = None


class Rules(Resource):
    """Firewall rules: `cf.firewall.rules`."""

    @deprecated("firewall.rules.list is deprecated; use rulesets")
    def list(
        self, *, zone_id: str, id: str | Unset = UNSET, action: str | Unset = UNSET, description: str | Unset = UNSET,
        page: int | Unset = UNSET, paused: bool | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Rule]:
        """List firewall rules (deprecated): GET /zones/{zone_id}/firewall/rules (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/list/"""
        return self._pages(
            "firewall.rules.list", "GET", "/zones/{zone_id}/firewall/rules", locals(), Rule, paging=Paging(size=100),
        )

    @deprecated("firewall.rules.bulk_update is deprecated; use rulesets")
    def bulk_update(self, *, zone_id: str, id: str) -> Pages[Rule]:
        """Firewall rules: bulk update (deprecated): PUT /zones/{zone_id}/firewall/rules (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_update/"""
        return self._pages(
            "firewall.rules.bulk_update", "PUT", "/zones/{zone_id}/firewall/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    @deprecated("firewall.rules.create is deprecated; use rulesets")
    def create(
        self, *, zone_id: str, action: RateLimitAction | Mapping[str, Any],
        filter: FilterBulkUpdateBody | Mapping[str, Any],
    ) -> Pages[Rule]:
        """Create a firewall rule (deprecated): POST /zones/{zone_id}/firewall/rules (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/create/"""
        return self._pages(
            "firewall.rules.create", "POST", "/zones/{zone_id}/firewall/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    @deprecated("firewall.rules.bulk_edit is deprecated; use rulesets")
    def bulk_edit(self, *, zone_id: str, id: str) -> Pages[Rule]:
        """Firewall rules: bulk edit (deprecated): PATCH /zones/{zone_id}/firewall/rules (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_edit/"""
        return self._pages(
            "firewall.rules.bulk_edit", "PATCH", "/zones/{zone_id}/firewall/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    @deprecated("firewall.rules.bulk_delete is deprecated; use rulesets")
    def bulk_delete(self, *, zone_id: str) -> Pages[Rule]:
        """Firewall rules: bulk delete (deprecated): DELETE /zones/{zone_id}/firewall/rules (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_delete/"""
        return self._pages(
            "firewall.rules.bulk_delete", "DELETE", "/zones/{zone_id}/firewall/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    @deprecated("firewall.rules.get is deprecated; use rulesets")
    async def get(self, rule_id: str, *, zone_id: str) -> Rule:
        """Get a firewall rule (deprecated): GET /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/get/"""
        return await self._call(
            "firewall.rules.get", "GET", "/zones/{zone_id}/firewall/rules/{rule_id}", locals(), Rule,
        )

    @deprecated("firewall.rules.update is deprecated; use rulesets")
    async def update(
        self, rule_id: str, *, zone_id: str, action: RateLimitAction | Mapping[str, Any],
        filter: FilterBulkUpdateBody | Mapping[str, Any],
    ) -> Rule:
        """Update a firewall rule (deprecated): PUT /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/update/"""
        return await self._call(
            "firewall.rules.update", "PUT", "/zones/{zone_id}/firewall/rules/{rule_id}", locals(), Rule,
        )

    @deprecated("firewall.rules.edit is deprecated; use rulesets")
    def edit(self, rule_id: str, *, zone_id: str) -> Pages[Rule]:
        """Edit a firewall rule (deprecated): PATCH /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/edit/"""
        return self._pages(
            "firewall.rules.edit", "PATCH", "/zones/{zone_id}/firewall/rules/{rule_id}", locals(), Rule,
            paging=Paging(kind="single"),
        )

    @deprecated("firewall.rules.delete is deprecated; use rulesets")
    async def delete(self, rule_id: str, *, zone_id: str) -> Rule:
        """Delete a firewall rule (deprecated): DELETE /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/delete/"""
        return await self._call(
            "firewall.rules.delete", "DELETE", "/zones/{zone_id}/firewall/rules/{rule_id}", locals(), Rule,
        )
