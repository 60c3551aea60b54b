"""`cf.rulesets.phases.versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.rulesets import Ruleset, RulesetItem


VersionRulesetPhase = Literal[
    "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
    "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
    "http_request_firewall_managed", "http_request_late_transform", "http_request_main", "http_request_origin",
    "http_request_redirect", "http_request_sanitize", "http_request_sbfm", "http_request_transform",
    "http_response_cache_settings", "http_response_compression", "http_response_firewall_managed",
    "http_response_headers_transform", "magic_transit", "magic_transit_ids_managed", "magic_transit_managed",
    "magic_transit_ratelimit",
] | str


class Versions(Resource):
    """Phase versions: `cf.rulesets.phases.versions`."""

    def list(
        self, ruleset_phase: VersionRulesetPhase, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Pages[RulesetItem]:
        """List phase versions: GET /{accounts or zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint/versions
        (permission: Account Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/list/"""
        return self._pages(
            "rulesets.phases.versions.list", "GET", "{scope}/rulesets/phases/{ruleset_phase}/entrypoint/versions",
            locals(), RulesetItem, paging=Paging(kind="single"),
        )

    def get(
        self, ruleset_version: str, *, ruleset_phase: VersionRulesetPhase, account_id: str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Get a phase version: GET /{accounts or
        zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint/versions/{ruleset_version} (permission: Account Rulesets
        Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/get/"""
        return self._call(
            "rulesets.phases.versions.get", "GET",
            "{scope}/rulesets/phases/{ruleset_phase}/entrypoint/versions/{ruleset_version}", locals(), Ruleset,
        )
