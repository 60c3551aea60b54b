"""`cf.user.firewall.access_rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class AccessRule:
    """Access rule: response of user.firewall.access_rules.list."""

    allowed_modes: list[Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str]
    configuration: AccessRuleTarget
    created_on: Moment | None = None
    id: str
    mode: Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str
    modified_on: Moment | None = None
    notes: str | None = None


@model
class AccessRuleTarget:
    """Access rule target: argument of user.firewall.access_rules.create."""

    target: Literal["ip"] | str | None = None
    value: str | None = None


AccessRuleEditMode = Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str | None
AccessRuleMode = Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str
AccessRuleOrder = Literal["configuration.target", "configuration.value", "mode"] | str


class AccessRules(Resource):
    """Firewall access rules: `cf.user.firewall.access_rules`."""

    def list(
        self, *, mode: AccessRuleMode | Unset = UNSET,
        configuration_target: Literal["ip", "ip_range", "asn", "country"] | str | Unset = UNSET,
        configuration_value: str | Unset = UNSET, notes: str | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        order: AccessRuleOrder | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[AccessRule]:
        """List firewall access rules: GET /user/firewall/access_rules/rules (permission: Account Firewall Access Rules
        Read)."""
        return self._pages(
            "user.firewall.access_rules.list", "GET", "/user/firewall/access_rules/rules", locals(), AccessRule,
            wire={"configuration_target": "configuration.target", "configuration_value": "configuration.value"},
        )

    def create(
        self, *, configuration: AccessRuleTarget | Mapping[str, Any], mode: AccessRuleMode,
        notes: str | None | Unset = UNSET,
    ) -> Reply[AccessRule]:
        """Create a firewall access rule: POST /user/firewall/access_rules/rules (permission: Account Firewall Access
        Rules Write)."""
        return self._call(
            "user.firewall.access_rules.create", "POST", "/user/firewall/access_rules/rules", locals(), AccessRule,
        )

    def edit(
        self, *, rule_id: str, mode: AccessRuleEditMode | Unset = UNSET, notes: str | None | Unset = UNSET,
    ) -> Reply[AccessRule]:
        """Edit a firewall access rule: PATCH /user/firewall/access_rules/rules/{rule_id} (permission: Account Firewall
        Access Rules Write)."""
        return self._call(
            "user.firewall.access_rules.edit", "PATCH", "/user/firewall/access_rules/rules/{rule_id}", locals(),
            AccessRule,
        )

    def delete(self, *, rule_id: str) -> Reply[ObjectID]:
        """Delete a firewall access rule: DELETE /user/firewall/access_rules/rules/{rule_id} (permission: Account
        Firewall Access Rules Write)."""
        return self._call(
            "user.firewall.access_rules.delete", "DELETE", "/user/firewall/access_rules/rules/{rule_id}", locals(),
            ObjectID,
        )
