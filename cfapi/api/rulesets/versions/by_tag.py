"""`cf.rulesets.versions.by_tag`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.rulesets import BlockRuleActionParameters, Logging, RuleExposedCredentialCheck, RuleRatelimit


@model
class ByTag:
    """By tag: response of rulesets.versions.by_tag.get."""

    description: str | None = None
    id: str
    last_updated: Moment
    name: str
    version: str
    kind: Literal["managed", "custom", "root", "zone"] | str
    phase: Literal[
        "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
        "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
        "http_request_firewall_managed", "http_request_late_transform", "http_request_origin", "http_request_redirect",
        "http_request_sanitize", "http_request_sbfm", "http_request_transform", "http_response_cache_settings",
        "http_response_compression", "http_response_firewall_managed", "http_response_headers_transform",
        "magic_transit", "magic_transit_ids_managed", "magic_transit_managed", "magic_transit_ratelimit",
    ] | str
    rules: list[RequestRule]


@model
class RequestRule:
    """Request rule: part of ByTag."""

    action: Literal[
        "block", "challenge", "compress_response", "ddos_dynamic", "execute", "force_connection_close", "js_challenge",
        "log", "log_custom_field", "managed_challenge", "redirect", "rewrite", "route", "score", "serve_error",
        "set_cache_control", "set_cache_settings", "set_cache_tags", "set_config", "skip", "transform_response_html",
    ] | str | None = None
    action_parameters: BlockRuleActionParameters | None = None
    categories: list[str] | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    id: str | None = None
    last_updated: Moment
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None
    version: str


class ByTagResource(Resource):
    """Version by tag: `cf.rulesets.versions.by_tag`."""

    def get(
        self, *, rule_tag: str, ruleset_version: str, ruleset_id: str, account_id: str | Unset = UNSET,
        zone_id: str | Unset = UNSET,
    ) -> Reply[ByTag]:
        """Get version by tag: GET /{accounts or
        zones}/{id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag/{rule_tag} (permission: Account Rulesets
        Read or L4 DDoS Managed Ruleset Read or others)."""
        return self._call(
            "rulesets.versions.by_tag.get", "GET",
            "{scope}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag/{rule_tag}", locals(), ByTag,
        )
