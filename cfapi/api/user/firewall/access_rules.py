"""`cf.user.firewall.access_rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi.api.shared import ObjectID
from cfapi.encoding import UNSET, Unset, path
from cfapi.model import Moment, model
from cfapi.pagination import Pages
from cfapi.resource import Resource


@model
class AccessRule:
    """Access rule: answer of user.firewall.access_rules.list."""

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
            "user.firewall.access_rules.list", "/user/firewall/access_rules/rules", AccessRule,
            query={
                "mode": mode, "configuration.target": configuration_target, "configuration.value": configuration_value,
                "notes": notes, "match": match, "page": page, "per_page": per_page, "order": order,
                "direction": direction,
            },
        )

    async def create(
        self, *, configuration: AccessRuleTarget | Mapping[str, Any], mode: AccessRuleMode, notes: str | Unset = UNSET,
    ) -> AccessRule:
        """Create a firewall access rule: POST /user/firewall/access_rules/rules (permission: Account Firewall Access
        Rules Write)."""
        return await self._call(
            "user.firewall.access_rules.create", "POST", "/user/firewall/access_rules/rules", AccessRule,
            body={"configuration": configuration, "mode": mode, "notes": notes},
        )

    async def edit(
        self, *, rule_id: str, mode: AccessRuleMode | Unset = UNSET, notes: str | Unset = UNSET,
    ) -> AccessRule:
        """Edit a firewall access rule: PATCH /user/firewall/access_rules/rules/{rule_id} (permission: Account Firewall
        Access Rules Write)."""
        return await self._call(
            "user.firewall.access_rules.edit", "PATCH",
            path("/user/firewall/access_rules/rules/{rule_id}", rule_id=rule_id), AccessRule,
            body={"mode": mode, "notes": notes},
        )

    async def delete(self, *, rule_id: str) -> ObjectID:
        """Delete a firewall access rule: DELETE /user/firewall/access_rules/rules/{rule_id} (permission: Account
        Firewall Access Rules Write)."""
        return await self._call(
            "user.firewall.access_rules.delete", "DELETE",
            path("/user/firewall/access_rules/rules/{rule_id}", rule_id=rule_id), ObjectID,
        )
