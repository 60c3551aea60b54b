"""`cf.rulesets.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.rulesets import (
    BlockRuleActionParameters, CompressRuleActionParameters, ExecuteRuleActionParameters,
    LogCustomFieldRuleActionParameters, Logging, RedirectRuleActionParameters, RewriteRuleActionParameters,
    RouteRuleActionParameters, RuleExposedCredentialCheck, RuleParameters, RuleRatelimit, Ruleset,
    ScoreRuleActionParameters, ServeErrorRuleActionParameters, SetCacheControlRuleActionParameters,
    SetCacheSettingsRuleActionParameters, SetCacheTagsRuleActionParameters, SetConfigRuleActionParameters,
    SkipRuleActionParameters,
)


@model
class LogRulePosition:
    """Log rule position: argument of rulesets.rules.create."""

    before: str | None = None
    after: str | None = None
    index: int | None = None


RuleAction = Literal[
    "block", "challenge", "compress_response", "ddos_dynamic", "execute", "force_connection_close", "js_challenge",
    "log", "log_custom_field", "managed_challenge", "redirect", "rewrite", "route", "score", "serve_error",
    "set_cache_control", "set_cache_settings", "set_cache_tags", "set_config", "skip", "transform_response_html",
] | str
RuleActionParameters = (
    BlockRuleActionParameters | CompressRuleActionParameters | ExecuteRuleActionParameters
    | LogCustomFieldRuleActionParameters | RedirectRuleActionParameters | RewriteRuleActionParameters
    | RouteRuleActionParameters | ScoreRuleActionParameters | ServeErrorRuleActionParameters
    | SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters | SetCacheTagsRuleActionParameters
    | SetConfigRuleActionParameters | SkipRuleActionParameters | RuleParameters | Mapping[str, Any]
)
RuleEditAction = Literal[
    "block", "challenge", "compress_response", "ddos_dynamic", "execute", "force_connection_close", "js_challenge",
    "log", "log_custom_field", "managed_challenge", "redirect", "rewrite", "route", "score", "serve_error",
    "set_cache_control", "set_cache_settings", "set_cache_tags", "set_config", "skip", "transform_response_html",
] | str | None
RuleEditActionParameters = (
    BlockRuleActionParameters | CompressRuleActionParameters | ExecuteRuleActionParameters
    | LogCustomFieldRuleActionParameters | RedirectRuleActionParameters | RewriteRuleActionParameters
    | RouteRuleActionParameters | ScoreRuleActionParameters | ServeErrorRuleActionParameters
    | SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters | SetCacheTagsRuleActionParameters
    | SetConfigRuleActionParameters | SkipRuleActionParameters | RuleParameters | Mapping[str, Any] | None
)


class Rules(Resource):
    """Ruleset rules: `cf.rulesets.rules`."""

    def create(
        self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET, id: str | Unset = UNSET, action: RuleAction | Unset = UNSET,
        action_parameters: RuleActionParameters | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        exposed_credential_check: RuleExposedCredentialCheck | Mapping[str, Any] | Unset = UNSET,
        expression: str | Unset = UNSET, logging: Logging | Mapping[str, Any] | Unset = UNSET,
        position: LogRulePosition | Mapping[str, Any] | Unset = UNSET,
        ratelimit: RuleRatelimit | Mapping[str, Any] | Unset = UNSET, ref: str | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Create a ruleset rule: POST /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules (permission: Transform
        Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/create/"""
        return self._call(
            "rulesets.rules.create", "POST", "{scope}/rulesets/{ruleset_id}/rules", locals(), Ruleset,
            shapes={"action_parameters": SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters},
            query="dry_run",
        )

    def edit(
        self, rule_id: str, *, ruleset_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET, id: str | None | Unset = UNSET, action: RuleEditAction | Unset = UNSET,
        action_parameters: RuleEditActionParameters | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        exposed_credential_check: RuleExposedCredentialCheck | Mapping[str, Any] | None | Unset = UNSET,
        expression: str | None | Unset = UNSET, logging: Logging | Mapping[str, Any] | None | Unset = UNSET,
        position: LogRulePosition | Mapping[str, Any] | None | Unset = UNSET,
        ratelimit: RuleRatelimit | Mapping[str, Any] | None | Unset = UNSET, ref: str | None | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Edit a ruleset rule: PATCH /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules/{rule_id} (permission:
        Transform Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/edit/"""
        return self._call(
            "rulesets.rules.edit", "PATCH", "{scope}/rulesets/{ruleset_id}/rules/{rule_id}", locals(), Ruleset,
            shapes={"action_parameters": SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters},
            query="dry_run",
        )

    def delete(
        self, rule_id: str, *, ruleset_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> Reply[Ruleset | None]:
        """Delete a ruleset rule: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules/{rule_id} (permission:
        Transform Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/delete/"""
        return self._call(
            "rulesets.rules.delete", "DELETE", "{scope}/rulesets/{ruleset_id}/rules/{rule_id}", locals(), Ruleset,
        )
