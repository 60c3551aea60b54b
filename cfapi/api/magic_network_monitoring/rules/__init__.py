"""`cf.magic_network_monitoring.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.magic_network_monitoring.rules.advertisements import Advertisements


@model
class Rule:
    """Rule: response of magic_network_monitoring.rules.list."""

    id: str
    automatic_advertisement: bool | None = None
    name: str
    prefixes: list[str]
    type: Literal["threshold", "zscore", "advanced_ddos"] | str
    bandwidth_threshold: int | float | None = None
    """At least 1."""
    duration: Literal["1m", "5m", "10m", "15m", "20m", "30m", "45m", "60m"] | str | None = None
    packet_threshold: int | float | None = None
    """At least 1."""
    prefix_match: Literal["exact", "subnet", "supernet"] | str | None = None
    zscore_sensitivity: Literal["low", "medium", "high"] | str | None = None
    zscore_target: Literal["bits", "packets"] | str | None = None


RuleDuration = Literal["1m", "5m", "10m", "15m", "20m", "30m", "45m", "60m"] | str
RuleEditDuration = Literal["1m", "5m", "10m", "15m", "20m", "30m", "45m", "60m"] | str | None


class Rules(Resource):
    """Magic network monitoring rules: `cf.magic_network_monitoring.rules`."""

    @cached_property
    def advertisements(self) -> Advertisements:
        from cfapi.api.magic_network_monitoring.rules.advertisements import Advertisements
        return Advertisements(self._session)

    def list(self, *, account_id: str) -> Pages[Rule | None]:
        """List magic network monitoring rules: GET /accounts/{account_id}/mnm/rules (permission: Magic Network
        Monitoring Config Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/list/"""
        return self._pages(
            "magic_network_monitoring.rules.list", "GET", "/accounts/{account_id}/mnm/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def update(
        self, *, account_id: str, automatic_advertisement: bool | None, name: str, prefixes: Sequence[str],
        type: Literal["threshold", "zscore", "advanced_ddos"] | str, bandwidth_threshold: float | Unset = UNSET,
        duration: RuleDuration | Unset = UNSET, packet_threshold: float | Unset = UNSET,
        prefix_match: Literal["exact", "subnet", "supernet"] | str | None | Unset = UNSET,
        zscore_sensitivity: Literal["low", "medium", "high"] | str | None | Unset = UNSET,
        zscore_target: Literal["bits", "packets"] | str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update magic network monitoring rules: PUT /accounts/{account_id}/mnm/rules (permission: Magic Network
        Monitoring Admin or Magic Network Monitoring Config Write).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/update/"""
        return self._call(
            "magic_network_monitoring.rules.update", "PUT", "/accounts/{account_id}/mnm/rules", locals(), Rule,
        )

    def create(
        self, *, account_id: str, automatic_advertisement: bool | None, name: str, prefixes: Sequence[str],
        type: Literal["threshold", "zscore", "advanced_ddos"] | str, bandwidth_threshold: float | Unset = UNSET,
        duration: RuleDuration | Unset = UNSET, packet_threshold: float | Unset = UNSET,
        prefix_match: Literal["exact", "subnet", "supernet"] | str | None | Unset = UNSET,
        zscore_sensitivity: Literal["low", "medium", "high"] | str | None | Unset = UNSET,
        zscore_target: Literal["bits", "packets"] | str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create a magic network monitoring rule: POST /accounts/{account_id}/mnm/rules (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/create/"""
        return self._call(
            "magic_network_monitoring.rules.create", "POST", "/accounts/{account_id}/mnm/rules", locals(), Rule,
        )

    def get(self, rule_id: str, *, account_id: str) -> Reply[Rule]:
        """Get a magic network monitoring rule: GET /accounts/{account_id}/mnm/rules/{rule_id} (permission: Magic
        Network Monitoring Config Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/get/"""
        return self._call(
            "magic_network_monitoring.rules.get", "GET", "/accounts/{account_id}/mnm/rules/{rule_id}", locals(), Rule,
        )

    def edit(
        self, rule_id: str, *, account_id: str, automatic_advertisement: bool | None | Unset = UNSET,
        name: str | Unset = UNSET, prefixes: Sequence[str] | Unset = UNSET,
        type: Literal["threshold", "zscore", "advanced_ddos"] | str | Unset = UNSET,
        bandwidth_threshold: float | None | Unset = UNSET, duration: RuleEditDuration | Unset = UNSET,
        packet_threshold: float | None | Unset = UNSET,
        prefix_match: Literal["exact", "subnet", "supernet"] | str | None | Unset = UNSET,
        zscore_sensitivity: Literal["low", "medium", "high"] | str | None | Unset = UNSET,
        zscore_target: Literal["bits", "packets"] | str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Edit a magic network monitoring rule: PATCH /accounts/{account_id}/mnm/rules/{rule_id} (permission: Magic
        Network Monitoring Admin or Magic Network Monitoring Config Write).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/edit/"""
        return self._call(
            "magic_network_monitoring.rules.edit", "PATCH", "/accounts/{account_id}/mnm/rules/{rule_id}", locals(),
            Rule,
        )

    def delete(self, rule_id: str, *, account_id: str) -> Reply[Rule | None]:
        """Delete a magic network monitoring rule: DELETE /accounts/{account_id}/mnm/rules/{rule_id} (permission: Magic
        Network Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/delete/"""
        return self._call(
            "magic_network_monitoring.rules.delete", "DELETE", "/accounts/{account_id}/mnm/rules/{rule_id}", locals(),
            Rule,
        )
