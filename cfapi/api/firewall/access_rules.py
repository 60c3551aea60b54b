"""`cf.firewall.access_rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model
from cfapi.api.firewall import UARuleUpdateConfiguration
from cfapi.api.shared.accounts import ObjectID


@model
class AccessRule:
    """Access rule: response of firewall.access_rules.list."""

    id: str
    allowed_modes: list[Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str]
    configuration: UARuleUpdateConfiguration
    mode: Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str
    created_on: Moment | None = None
    modified_on: Moment | None = None
    notes: str | None = None
    scope: AccessRuleScope | None = None


@model
class AccessRuleConfiguration:
    """Access rule configuration: argument of firewall.access_rules.list."""

    target: Literal["ip", "ip_range", "asn", "country"] | str | None = None
    value: str | None = None


@model
class AccessRuleScope:
    """Access rule scope: part of AccessRule."""

    id: str | None = None
    email: str | None = None
    type: Literal["user", "organization"] | str | None = None


AccessRuleMode = Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str
AccessRuleOrder = Literal["configuration.target", "configuration.value", "mode"] | str


class AccessRules(Resource):
    """Firewall access rules: `cf.firewall.access_rules`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        configuration: AccessRuleConfiguration | Mapping[str, Any] | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, match: Literal["any", "all"] | str | Unset = UNSET,
        mode: AccessRuleMode | Unset = UNSET, notes: str | Unset = UNSET, order: AccessRuleOrder | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[AccessRule]:
        """List firewall access rules: GET /{accounts or zones}/{id}/firewall/access_rules/rules (permission: Account
        Firewall Access Rules Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list/"""
        return self._pages(
            "firewall.access_rules.list", "GET", "{scope}/firewall/access_rules/rules", locals(), AccessRule,
            objects="configuration",
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        configuration: UARuleUpdateConfiguration | Mapping[str, Any], mode: AccessRuleMode,
        notes: str | None | Unset = UNSET,
    ) -> Reply[AccessRule]:
        """Create a firewall access rule: POST /{accounts or zones}/{id}/firewall/access_rules/rules (permission:
        Account Firewall Access Rules Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/create/"""
        return self._call(
            "firewall.access_rules.create", "POST", "{scope}/firewall/access_rules/rules", locals(), AccessRule,
        )

    def get(self, rule_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[AccessRule]:
        """Get a firewall access rule: GET /{accounts or zones}/{id}/firewall/access_rules/rules/{rule_id} (permission:
        Account Firewall Access Rules Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/get/"""
        return self._call(
            "firewall.access_rules.get", "GET", "{scope}/firewall/access_rules/rules/{rule_id}", locals(), AccessRule,
        )

    def edit(
        self, rule_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        configuration: UARuleUpdateConfiguration | Mapping[str, Any] | Unset = UNSET,
        mode: AccessRuleMode | Unset = UNSET, notes: str | None | Unset = UNSET,
    ) -> Reply[AccessRule]:
        """Edit a firewall access rule: PATCH /{accounts or zones}/{id}/firewall/access_rules/rules/{rule_id}
        (permission: Account Firewall Access Rules Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/edit/"""
        return self._call(
            "firewall.access_rules.edit", "PATCH", "{scope}/firewall/access_rules/rules/{rule_id}", locals(),
            AccessRule,
        )

    def delete(
        self, rule_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete a firewall access rule: DELETE /{accounts or zones}/{id}/firewall/access_rules/rules/{rule_id}
        (permission: Account Firewall Access Rules Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/delete/"""
        return self._call(
            "firewall.access_rules.delete", "DELETE", "{scope}/firewall/access_rules/rules/{rule_id}", locals(),
            ObjectID,
        )
