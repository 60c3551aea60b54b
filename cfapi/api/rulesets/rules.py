"""`cf.rulesets.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Resource, Unset
from cfapi.api.rulesets import (
    BlockRuleActionParameters, CompressRuleActionParameters, ExecuteRuleActionParameters,
    LogCustomFieldRuleActionParameters, RedirectRuleActionParameters, ResponseHTMLRuleActionParameters,
    RewriteRuleActionParameters, RouteRuleActionParameters, RuleExposedCredentialCheck, RuleRatelimit, Ruleset,
    RulesetsSetCacheTagsRuleActionParameters, ScoreRuleActionParameters, ServeErrorRuleActionParameters,
    SetCacheControlRuleActionParameters, SetCacheSettingsRuleActionParameters, SetConfigRuleActionParameters,
    SkipRuleActionParameters,
)
from cfapi.api.shared.ddos_protection import Switch
from cfapi.api.shared.rulesets import RuleEditLogRulePosition


RuleAction = Literal[
    "block", "challenge", "compress_response", "ddos_dynamic", "execute", "force_connection_close", "js_challenge",
    "log", "log_custom_field", "managed_challenge", "redirect", "rewrite", "route", "score", "serve_error",
    "set_cache_control", "set_cache_settings", "set_cache_tags", "set_config", "skip", "transform_response_html",
] | str
RuleActionParameters = (
    BlockRuleActionParameters | CompressRuleActionParameters | ExecuteRuleActionParameters
    | LogCustomFieldRuleActionParameters | RedirectRuleActionParameters | RewriteRuleActionParameters
    | RouteRuleActionParameters | ScoreRuleActionParameters | ServeErrorRuleActionParameters
    | SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters
    | RulesetsSetCacheTagsRuleActionParameters | SetConfigRuleActionParameters | SkipRuleActionParameters
    | ResponseHTMLRuleActionParameters | Mapping[str, Any]
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
    | SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters
    | RulesetsSetCacheTagsRuleActionParameters | SetConfigRuleActionParameters | SkipRuleActionParameters
    | ResponseHTMLRuleActionParameters | Mapping[str, Any] | None
)


class Rules(Resource):
    """Ruleset rules: `cf.rulesets.rules`."""

    async def create(
        self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET, id: str | Unset = UNSET, action: RuleAction | Unset = UNSET,
        action_parameters: RuleActionParameters | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        exposed_credential_check: RuleExposedCredentialCheck | Mapping[str, Any] | Unset = UNSET,
        expression: str | Unset = UNSET, logging: Switch | Mapping[str, Any] | Unset = UNSET,
        position: RuleEditLogRulePosition | Mapping[str, Any] | Unset = UNSET,
        ratelimit: RuleRatelimit | Mapping[str, Any] | Unset = UNSET, ref: str | Unset = UNSET,
    ) -> Ruleset:
        """Create a ruleset rule: POST /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules (permission: Transform
        Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/create/"""
        return await self._call(
            "rulesets.rules.create", "POST", "{scope}/rulesets/{ruleset_id}/rules", locals(), Ruleset,
            shapes={"action_parameters": SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters},
            query="dry_run",
        )

    async def edit(
        self, rule_id: str, *, ruleset_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET, id: str | None | Unset = UNSET, action: RuleEditAction | Unset = UNSET,
        action_parameters: RuleEditActionParameters | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        exposed_credential_check: RuleExposedCredentialCheck | Mapping[str, Any] | None | Unset = UNSET,
        expression: str | None | Unset = UNSET, logging: Switch | Mapping[str, Any] | None | Unset = UNSET,
        position: RuleEditLogRulePosition | Mapping[str, Any] | None | Unset = UNSET,
        ratelimit: RuleRatelimit | Mapping[str, Any] | None | Unset = UNSET, ref: str | None | Unset = UNSET,
    ) -> Ruleset:
        """Edit a ruleset rule: PATCH /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules/{rule_id} (permission:
        Transform Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/edit/"""
        return await self._call(
            "rulesets.rules.edit", "PATCH", "{scope}/rulesets/{ruleset_id}/rules/{rule_id}", locals(), Ruleset,
            shapes={"action_parameters": SetCacheControlRuleActionParameters | SetCacheSettingsRuleActionParameters},
            query="dry_run",
        )

    async def delete(
        self, rule_id: str, *, ruleset_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> Ruleset | None:
        """Delete a ruleset rule: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules/{rule_id} (permission:
        Transform Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/delete/"""
        return await self._call(
            "rulesets.rules.delete", "DELETE", "{scope}/rulesets/{ruleset_id}/rules/{rule_id}", locals(), Ruleset,
        )
