"""`cf.firewall.waf.packages`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model
from cfapi.api.shared.accounts import IDAndName


@model
class AnomalyPackage:
    """Anomaly package: response of firewall.waf.packages.edit."""

    description: str
    detection_mode: Literal["anomaly", "traditional"] | str
    id: str
    name: str
    status: Literal["active"] | str | None = None
    zone_id: str
    action_mode: Literal["simulate", "block", "challenge"] | str | None = None
    sensitivity: Literal["high", "medium", "low", "off"] | str | None = None


@model
class Group:
    """Group: response of firewall.waf.packages.groups.list."""

    id: str
    description: str | None = None
    mode: Literal["on", "off"] | str
    name: str
    rules_count: int | float
    allowed_modes: list[Literal["on", "off"] | str] | None = None
    modified_rules_count: int | float | None = None
    package_id: str | None = None


@model
class Rule:
    """Rule: response of firewall.waf.packages.rules.list."""

    id: str
    allowed_modes: list[Literal["on", "off", "default", "disable", "simulate", "block", "challenge"] | str]
    description: str
    group: IDAndName
    mode: Literal["on", "off", "default", "disable", "simulate", "block", "challenge"] | str
    package_id: str
    priority: str
    default_mode: Literal["disable", "simulate", "block", "challenge"] | str | None = None


RuleMode = Literal["default", "disable", "simulate", "block", "challenge", "on", "off"] | str


class Packages(Resource):
    """WAF packages: `cf.firewall.waf.packages`."""

    @cached_property
    def groups(self) -> Groups:
        return Groups(self._session)

    @cached_property
    def rules(self) -> Rules:
        return Rules(self._session)

    @deprecated("firewall.waf.packages.list is deprecated; use rulesets")
    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET, name: str | Unset = UNSET,
        order: Literal["name"] | str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Any]:
        """List WAF packages (deprecated): GET /zones/{zone_id}/firewall/waf/packages (permission: Firewall Services
        Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/methods/list/"""
        return self._pages(
            "firewall.waf.packages.list", "GET", "/zones/{zone_id}/firewall/waf/packages", locals(), PLAIN,
            paging=Paging(size=100),
        )

    @deprecated("firewall.waf.packages.get is deprecated; use rulesets")
    def get(self, package_id: str, *, zone_id: str) -> Reply[Any]:
        """Get a WAF package (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/methods/get/"""
        return self._call(
            "firewall.waf.packages.get", "GET", "/zones/{zone_id}/firewall/waf/packages/{package_id}", locals(), PLAIN,
        )

    @deprecated("firewall.waf.packages.edit is deprecated; use rulesets")
    def edit(
        self, *, package_id: str, zone_id: str,
        action_mode: Literal["simulate", "block", "challenge"] | str | None | Unset = UNSET,
        sensitivity: Literal["high", "medium", "low", "off"] | str | None | Unset = UNSET,
    ) -> Reply[AnomalyPackage]:
        """Edit a WAF package (deprecated): PATCH /zones/{zone_id}/firewall/waf/packages/{package_id} (permission:
        Firewall Services Write)."""
        return self._call(
            "firewall.waf.packages.edit", "PATCH", "/zones/{zone_id}/firewall/waf/packages/{package_id}", locals(),
            AnomalyPackage,
        )


class Groups(Resource):
    """Package groups: `cf.firewall.waf.packages.groups`."""

    @deprecated("firewall.waf.packages.groups.list is deprecated; use rulesets")
    def list(
        self, package_id: str, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET, mode: Literal["on", "off"] | str | Unset = UNSET,
        name: str | Unset = UNSET, order: Literal["mode", "rules_count"] | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, rules_count: float | Unset = UNSET,
    ) -> Pages[Group]:
        """List package groups (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/groups (permission:
        Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/list/"""
        return self._pages(
            "firewall.waf.packages.groups.list", "GET", "/zones/{zone_id}/firewall/waf/packages/{package_id}/groups",
            locals(), Group, paging=Paging(size=100),
        )

    @deprecated("firewall.waf.packages.groups.get is deprecated; use rulesets")
    def get(self, group_id: str, *, zone_id: str, package_id: str) -> Reply[Any]:
        """Get a package group (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id}
        (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/get/"""
        return self._call(
            "firewall.waf.packages.groups.get", "GET",
            "/zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id}", locals(), PLAIN,
        )

    @deprecated("firewall.waf.packages.groups.edit is deprecated; use rulesets")
    def edit(
        self, group_id: str, *, zone_id: str, package_id: str, mode: Literal["on", "off"] | str | Unset = UNSET,
    ) -> Reply[Any]:
        """Edit a package group (deprecated): PATCH
        /zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id} (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/edit/"""
        return self._call(
            "firewall.waf.packages.groups.edit", "PATCH",
            "/zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id}", locals(), PLAIN,
        )


class Rules(Resource):
    """Package rules: `cf.firewall.waf.packages.rules`."""

    @deprecated("firewall.waf.packages.rules.list is deprecated; use rulesets")
    def list(
        self, package_id: str, *, zone_id: str, description: str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, group_id: str | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET,
        mode: Literal["DIS", "CHL", "BLK", "SIM"] | str | Unset = UNSET,
        order: Literal["priority", "group_id", "description"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, priority: str | Unset = UNSET,
    ) -> Pages[Rule]:
        """List package rules (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/rules (permission:
        Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/list/"""
        return self._pages(
            "firewall.waf.packages.rules.list", "GET", "/zones/{zone_id}/firewall/waf/packages/{package_id}/rules",
            locals(), Rule, paging=Paging(size=100),
        )

    @deprecated("firewall.waf.packages.rules.get is deprecated; use rulesets")
    def get(self, rule_id: str, *, zone_id: str, package_id: str) -> Reply[Any]:
        """Get a package rule (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}
        (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/get/"""
        return self._call(
            "firewall.waf.packages.rules.get", "GET",
            "/zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}", locals(), PLAIN,
        )

    @deprecated("firewall.waf.packages.rules.edit is deprecated; use rulesets")
    def edit(self, rule_id: str, *, zone_id: str, package_id: str, mode: RuleMode | Unset = UNSET) -> Reply[Rule]:
        """Edit a package rule (deprecated): PATCH /zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}
        (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/edit/"""
        return self._call(
            "firewall.waf.packages.rules.edit", "PATCH",
            "/zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}", locals(), Rule,
        )
