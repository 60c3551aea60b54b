"""`cf.firewall.ua_rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.firewall import UARuleUpdateConfiguration


@model
class UARule:
    """UA rule: response of firewall.ua_rules.list."""

    id: str | None = None
    configuration: UARuleConfiguration | None = None
    description: str | None = None
    mode: Literal["block", "challenge", "js_challenge", "managed_challenge"] | str | None = None
    paused: bool | None = None


@model
class UARuleConfiguration:
    """UA rule configuration: part of UARule."""

    target: str | None = None
    value: str | None = None


@model
class UARuleConfigurationParam:
    """UA rule configuration param: argument of firewall.ua_rules.create."""

    target: Literal["ua"] | str | None = None
    value: str | None = None


UARuleCreateConfiguration = UARuleConfigurationParam | UARuleConfiguration | Mapping[str, Any]
UARuleMode = Literal["block", "challenge", "whitelist", "js_challenge", "managed_challenge"] | str


class UARules(Resource):
    """Firewall UA rules: `cf.firewall.ua_rules`."""

    def list(
        self, *, zone_id: str, description: str | Unset = UNSET, page: int | Unset = UNSET,
        paused: bool | Unset = UNSET, per_page: int | Unset = UNSET, user_agent: str | Unset = UNSET,
    ) -> Pages[UARule]:
        """List firewall UA rules: GET /zones/{zone_id}/firewall/ua_rules (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/list/"""
        return self._pages(
            "firewall.ua_rules.list", "GET", "/zones/{zone_id}/firewall/ua_rules", locals(), UARule,
            paging=Paging(size=1000),
        )

    def create(
        self, *, zone_id: str, configuration: UARuleCreateConfiguration, mode: UARuleMode,
        description: str | None | Unset = UNSET, paused: bool | Unset = UNSET,
    ) -> Reply[UARule]:
        """Create a firewall UA rule: POST /zones/{zone_id}/firewall/ua_rules (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/create/"""
        return self._call("firewall.ua_rules.create", "POST", "/zones/{zone_id}/firewall/ua_rules", locals(), UARule)

    def get(self, ua_rule_id: str, *, zone_id: str) -> Reply[UARule]:
        """Get a firewall UA rule: GET /zones/{zone_id}/firewall/ua_rules/{ua_rule_id} (permission: Firewall Services
        Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/get/"""
        return self._call(
            "firewall.ua_rules.get", "GET", "/zones/{zone_id}/firewall/ua_rules/{ua_rule_id}", locals(), UARule,
        )

    def update(
        self, ua_rule_id: str, *, zone_id: str, configuration: UARuleUpdateConfiguration | Mapping[str, Any],
        mode: UARuleMode, description: str | None | Unset = UNSET, paused: bool | Unset = UNSET,
    ) -> Reply[UARule]:
        """Update a firewall UA rule: PUT /zones/{zone_id}/firewall/ua_rules/{ua_rule_id} (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/update/"""
        return self._call(
            "firewall.ua_rules.update", "PUT", "/zones/{zone_id}/firewall/ua_rules/{ua_rule_id}", locals(), UARule,
        )

    def delete(self, ua_rule_id: str, *, zone_id: str) -> Reply[UARule]:
        """Delete a firewall UA rule: DELETE /zones/{zone_id}/firewall/ua_rules/{ua_rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/delete/"""
        return self._call(
            "firewall.ua_rules.delete", "DELETE", "/zones/{zone_id}/firewall/ua_rules/{ua_rule_id}", locals(), UARule,
        )
