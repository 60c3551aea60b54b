"""`cf.rulesets.phases`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.rulesets import Rule, Ruleset

if TYPE_CHECKING:
    from cfapi.api.rulesets.phases.versions import Versions


PhaseRulesetPhase = Literal[
    "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
    "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
    "http_request_firewall_managed", "http_request_late_transform", "http_request_main", "http_request_origin",
    "http_request_redirect", "http_request_sanitize", "http_request_sbfm", "http_request_transform",
    "http_response_cache_settings", "http_response_compression", "http_response_firewall_managed",
    "http_response_headers_transform", "magic_transit", "magic_transit_ids_managed", "magic_transit_managed",
    "magic_transit_ratelimit",
] | str


class Phases(Resource):
    """Ruleset phases: `cf.rulesets.phases`."""

    @cached_property
    def versions(self) -> Versions:
        from cfapi.api.rulesets.phases.versions import Versions
        return Versions(self._session)

    def get(
        self, ruleset_phase: PhaseRulesetPhase, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Get ruleset phases: GET /{accounts or zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint (permission:
        Account Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/get/"""
        return self._call(
            "rulesets.phases.get", "GET", "{scope}/rulesets/phases/{ruleset_phase}/entrypoint", locals(), Ruleset,
        )

    def update(
        self, ruleset_phase: PhaseRulesetPhase, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET, description: str | None | Unset = UNSET, name: str | Unset = UNSET,
        rules: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Update ruleset phases: PUT /{accounts or zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint (permission:
        Account Rulesets Write or L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/update/"""
        return self._call(
            "rulesets.phases.update", "PUT", "{scope}/rulesets/phases/{ruleset_phase}/entrypoint", locals(), Ruleset,
            shapes={"rules": list[Rule]}, query="dry_run",
        )
