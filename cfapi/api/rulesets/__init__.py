"""`cf.rulesets`: classes and calls. Written by codegen."""

from __future__ import annotations

from builtins import list as list_
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.pages import Name

if TYPE_CHECKING:
    from cfapi.api.rulesets.phases import Phases
    from cfapi.api.rulesets.rules import Rules
    from cfapi.api.rulesets.versions import Versions


@model
class ActionParametersField:
    """Action parameters field: part of LogCustomFieldRuleActionParameters."""

    name: str
    preserve_duplicates: bool | None = None


@model
class ActionParametersNoCache:
    """Action parameters no cache: part of SetCacheControlRuleActionParameters."""

    operation: Literal["set", "remove"] | str
    cloudflare_only: bool | None = None
    qualifiers: list[str] | None = None


@model
class ActionParametersPublicSetDirective:
    """Action parameters public set directive: part of SetCacheControlRuleActionParameters."""

    operation: Literal["set", "remove"] | str
    cloudflare_only: bool | None = None


@model
class BlockRule:
    """Block rule: one of Rule."""

    id: str | None = None
    action: Literal["block"] | None = None
    action_parameters: BlockRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class BlockRuleActionParameters:
    """Block rule action parameters: argument of rulesets.rules.create."""

    response: BlockRuleRuleset | None = None


@model
class BlockRuleRuleset:
    """Block rule ruleset: part of BlockRuleActionParameters."""

    content: str
    content_type: str
    status_code: int


@model
class ChallengeRule:
    """Challenge rule: one of Rule."""

    id: str | None = None
    action: Literal["challenge"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class CompressRule:
    """Compress rule: one of Rule."""

    id: str | None = None
    action: Literal["compress_response"] | None = None
    action_parameters: CompressRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class CompressRuleActionParameters:
    """Compress rule action parameters: argument of rulesets.rules.create."""

    algorithms: list[CompressRuleAlgorithm]


@model
class CompressRuleAlgorithm:
    """Compress rule algorithm: part of CompressRuleActionParameters."""

    name: Literal["none", "auto", "default", "gzip", "brotli", "zstd"] | str | None = None


@model
class CustomKeyCookieParam:
    """Custom key cookie param: part of SetKeyParam."""

    check_presence: list[str] | None = None
    include: list[str] | None = None


@model
class CustomKeyHeaderParam:
    """Custom key header param: part of SetKeyParam."""

    check_presence: list[str] | None = None
    contains: dict[str, list[str]] | None = None
    exclude_origin: bool | None = None
    include: list[str] | None = None


@model
class CustomKeyQueryStringParam:
    """Custom key query string param: part of SetKeyParam."""

    exclude: QueryStringExcludeParam | None = None
    include: QueryStringExcludeParam | None = None


@model
class DDoSDynamicRule:
    """D do S dynamic rule: one of Rule."""

    id: str | None = None
    action: Literal["ddos_dynamic"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ExecuteRule:
    """Execute rule: one of Rule."""

    id: str | None = None
    action: Literal["execute"] | None = None
    action_parameters: ExecuteRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ExecuteRuleActionParameters:
    """Execute rule action parameters: argument of rulesets.rules.create."""

    id: str
    matched_data: ExecuteRuleMatchedData | None = None
    overrides: ExecuteRuleOverrides | None = None


@model
class ExecuteRuleCategory:
    """Execute rule category: part of ExecuteRuleOverrides."""

    category: str
    action: str | None = None
    enabled: bool | None = None
    sensitivity_level: Literal["default", "medium", "low", "eoff"] | str | None = None


@model
class ExecuteRuleMatchedData:
    """Execute rule matched data: part of ExecuteRuleActionParameters."""

    public_key: str


@model
class ExecuteRuleOverrides:
    """Execute rule overrides: part of ExecuteRuleActionParameters."""

    action: str | None = None
    categories: list[ExecuteRuleCategory] | None = None
    enabled: bool | None = None
    rules: list[ExecuteRuleParam] | None = None
    sensitivity_level: Literal["default", "medium", "low", "eoff"] | str | None = None


@model
class ExecuteRuleParam:
    """Execute rule param: part of ExecuteRuleOverrides."""

    id: str
    action: str | None = None
    enabled: bool | None = None
    score_threshold: int | None = None
    sensitivity_level: Literal["default", "medium", "low", "eoff"] | str | None = None


@model
class ForceConnectionCloseRule:
    """Force connection close rule: one of Rule."""

    id: str | None = None
    action: Literal["force_connection_close"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class JSChallengeRule:
    """JS challenge rule: one of Rule."""

    id: str | None = None
    action: Literal["js_challenge"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class LogCustomFieldRule:
    """Log custom field rule: one of Rule."""

    id: str | None = None
    action: Literal["log_custom_field"] | None = None
    action_parameters: LogCustomFieldRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class LogCustomFieldRuleActionParameters:
    """Log custom field rule action parameters: argument of rulesets.rules.create."""

    cookie_fields: list[Name] | None = None
    raw_response_fields: list[ActionParametersField] | None = None
    request_fields: list[Name] | None = None
    response_fields: list[ActionParametersField] | None = None
    transformed_request_fields: list[Name] | None = None


@model
class LogRule:
    """Log rule: one of Rule."""

    id: str | None = None
    action: Literal["log"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class Logging:
    """Logging: argument of rulesets.rules.create."""

    enabled: bool


@model
class ManagedChallengeRule:
    """Managed challenge rule: one of Rule."""

    id: str | None = None
    action: Literal["managed_challenge"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class QueryStringExcludeParam:
    """Query string exclude param: part of CustomKeyQueryStringParam."""

    all: bool | None = None
    list: list_[str] | None = None


@model
class RedirectRule:
    """Redirect rule: one of Rule."""

    id: str | None = None
    action: Literal["redirect"] | None = None
    action_parameters: RedirectRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RedirectRuleActionParameters:
    """Redirect rule action parameters: argument of rulesets.rules.create."""

    from_list: RedirectRuleFromList | None = None
    from_value: RedirectRuleFromValue | None = None


@model
class RedirectRuleFromList:
    """Redirect rule from list: part of RedirectRuleActionParameters."""

    key: str
    name: str


@model
class RedirectRuleFromValue:
    """Redirect rule from value: part of RedirectRuleActionParameters."""

    target_url: RulePath
    preserve_query_string: bool | None = None
    status_code: Literal[301, 302, 303, 307, 308] | int | None = None


@model
class RewriteRule:
    """Rewrite rule: one of Rule."""

    id: str | None = None
    action: Literal["rewrite"] | None = None
    action_parameters: RewriteRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RewriteRuleActionParameters:
    """Rewrite rule action parameters: argument of rulesets.rules.create."""

    headers: dict[str, RewriteRuleActionParametersHeaders] | None = None
    uri: RewriteRuleActionParametersURI | None = None


@model
class RewriteRuleActionParametersHeaders:
    """Rewrite rule action parameters headers: part of RewriteRuleActionParameters."""

    operation: Literal["add", "set", "remove"] | str
    value: str | None = None
    expression: str | None = None


@model
class RewriteRuleActionParametersURI:
    """Rewrite rule action parameters URI: part of RewriteRuleActionParameters."""

    path: RulePath | None = None
    query: RulePath | None = None


@model
class RouteRule:
    """Route rule: one of Rule."""

    id: str | None = None
    action: Literal["route"] | None = None
    action_parameters: RouteRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RouteRuleActionParameters:
    """Route rule action parameters: argument of rulesets.rules.create."""

    host_header: str | None = None
    origin: RouteRuleOrigin | None = None
    sni: RouteRuleSNI | None = None


@model
class RouteRuleOrigin:
    """Route rule origin: part of RouteRuleActionParameters."""

    host: str | None = None
    port: int | None = None


@model
class RouteRuleSNI:
    """Route rule SNI: part of RouteRuleActionParameters."""

    value: str


@model
class RuleExposedCredentialCheck:
    """Rule exposed credential check: argument of rulesets.rules.create."""

    password_expression: str
    username_expression: str


@model
class RuleParameters:
    """Rule parameters: argument of rulesets.rules.create."""

    link_maze: Any


@model
class RulePath:
    """Rule path: part of RedirectRuleFromValue."""

    expression: str | None = None
    value: str | None = None


@model
class RuleRatelimit:
    """Rule ratelimit: argument of rulesets.rules.create."""

    characteristics: list[str]
    counting_expression: str | None = None
    mitigation_timeout: int | None = None
    period: int
    requests_per_period: int | None = None
    """At least 1."""
    requests_to_origin: bool | None = None
    score_per_period: int | None = None
    score_response_header_name: str | None = None


@model
class Ruleset:
    """Ruleset: response of rulesets.create."""

    id: str
    kind: Literal["managed", "custom", "root", "zone"] | str
    last_updated: Moment
    name: str
    phase: Literal[
        "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
        "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
        "http_request_firewall_managed", "http_request_late_transform", "http_request_main", "http_request_origin",
        "http_request_redirect", "http_request_sanitize", "http_request_sbfm", "http_request_transform",
        "http_response_cache_settings", "http_response_compression", "http_response_firewall_managed",
        "http_response_headers_transform", "magic_transit", "magic_transit_ids_managed", "magic_transit_managed",
        "magic_transit_ratelimit",
    ] | str
    rules: list[RulesetRule] | None = None
    version: str
    description: str | None = None


@model
class RulesetItem:
    """Ruleset item: response of rulesets.list."""

    id: str
    kind: Literal["managed", "custom", "root", "zone"] | str
    last_updated: Moment
    name: str
    phase: Literal[
        "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
        "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
        "http_request_firewall_managed", "http_request_late_transform", "http_request_main", "http_request_origin",
        "http_request_redirect", "http_request_sanitize", "http_request_sbfm", "http_request_transform",
        "http_response_cache_settings", "http_response_compression", "http_response_firewall_managed",
        "http_response_headers_transform", "magic_transit", "magic_transit_ids_managed", "magic_transit_managed",
        "magic_transit_ratelimit",
    ] | str
    version: str
    description: str | None = None


@model
class RulesetRule:
    """Ruleset rule: part of Ruleset."""

    last_updated: Moment
    version: str
    id: str
    action: Literal[
        "block", "challenge", "compress_response", "ddos_dynamic", "execute", "force_connection_close", "js_challenge",
        "log", "log_custom_field", "managed_challenge", "redirect", "rewrite", "route", "score", "serve_error",
        "set_cache_control", "set_cache_settings", "set_cache_tags", "set_config", "skip", "transform_response_html",
    ] | str
    action_parameters: Any = None
    categories: list[str] | None = None
    description: str | None = None
    enabled: bool
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str


@model
class ScoreRule:
    """Score rule: one of Rule."""

    id: str | None = None
    action: Literal["score"] | None = None
    action_parameters: ScoreRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ScoreRuleActionParameters:
    """Score rule action parameters: argument of rulesets.rules.create."""

    increment: int


@model
class ServeErrorRule:
    """Serve error rule: one of Rule."""

    id: str | None = None
    action: Literal["serve_error"] | None = None
    action_parameters: ServeErrorRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ServeErrorRuleActionParameters:
    """Serve error rule action parameters: argument of rulesets.rules.create."""

    content: str | None = None
    content_type: Literal["application/json", "text/html", "text/plain", "text/xml"] | str | None = None
    status_code: int | None = None
    asset_name: str | None = None


@model
class SetCacheControlRule:
    """Set cache control rule: one of Rule."""

    id: str | None = None
    action: Literal["set_cache_control"] | None = None
    action_parameters: SetCacheControlRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SetCacheControlRuleActionParameters:
    """Set cache control rule action parameters: argument of rulesets.rules.create."""

    immutable: ActionParametersPublicSetDirective | None = None
    max_age: SetCacheControlRuleMaxAge | None = renamed("max-age", default=None)
    must_revalidate: ActionParametersPublicSetDirective | None = renamed("must-revalidate", default=None)
    must_understand: ActionParametersPublicSetDirective | None = renamed("must-understand", default=None)
    no_cache: ActionParametersNoCache | None = renamed("no-cache", default=None)
    no_store: ActionParametersPublicSetDirective | None = renamed("no-store", default=None)
    no_transform: ActionParametersPublicSetDirective | None = renamed("no-transform", default=None)
    private: ActionParametersNoCache | None = None
    proxy_revalidate: ActionParametersPublicSetDirective | None = renamed("proxy-revalidate", default=None)
    public: ActionParametersPublicSetDirective | None = None
    s_maxage: SetCacheControlRuleMaxAge | None = renamed("s-maxage", default=None)
    stale_if_error: SetCacheControlRuleMaxAge | None = renamed("stale-if-error", default=None)
    stale_while_revalidate: SetCacheControlRuleMaxAge | None = renamed("stale-while-revalidate", default=None)


@model
class SetCacheControlRuleMaxAge:
    """Set cache control rule max age: part of SetCacheControlRuleActionParameters."""

    operation: Literal["set", "remove"] | str
    value: int | None = None
    cloudflare_only: bool | None = None


@model
class SetCacheSettingsRule:
    """Set cache settings rule: one of Rule."""

    id: str | None = None
    action: Literal["set_cache_settings"] | None = None
    action_parameters: SetCacheSettingsRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SetCacheSettingsRuleActionParameters:
    """Set cache settings rule action parameters: argument of rulesets.rules.create."""

    additional_cacheable_ports: list[int] | None = None
    browser_ttl: SetTTLParam | None = None
    cache: bool | None = None
    cache_key: SetCacheSettingsRuleActionParametersKey | None = None
    cache_reserve: SetReserveParam | None = None
    edge_ttl: SetEdgeTTLParam | None = None
    origin_cache_control: bool | None = None
    origin_error_page_passthru: bool | None = None
    origin_range_requests: SetRequestsParam | None = None
    read_timeout: int | None = None
    respect_strong_etags: bool | None = None
    serve_stale: SetStaleParam | None = None
    shared_dictionary: SetDictionaryParam | None = None
    strip_etags: bool | None = None
    strip_last_modified: bool | None = None
    strip_set_cookie: bool | None = None
    vary: SetCacheSettingsRuleActionParametersVary | None = None


@model
class SetCacheSettingsRuleActionParametersHost:
    """Set cache settings rule action parameters host: part of SetKeyParam."""

    resolved: bool | None = None


@model
class SetCacheSettingsRuleActionParametersKey:
    """Set cache settings rule action parameters key: part of SetCacheSettingsRuleActionParameters."""

    cache_by_device_type: bool | None = None
    cache_deception_armor: bool | None = None
    custom_key: SetKeyParam | None = None
    ignore_query_strings_order: bool | None = None


@model
class SetCacheSettingsRuleActionParametersUser:
    """Set cache settings rule action parameters user: part of SetKeyParam."""

    device_type: bool | None = None
    geo: bool | None = None
    lang: bool | None = None


@model
class SetCacheSettingsRuleActionParametersVary:
    """Set cache settings rule action parameters vary: part of SetCacheSettingsRuleActionParameters."""

    default: VaryDefaultParam | None = None
    headers: dict[str, VaryHeadersParam] | None = None


@model
class SetCacheTagsRule:
    """Set cache tags rule: one of Rule."""

    id: str | None = None
    action: Literal["set_cache_tags"] | None = None
    action_parameters: SetCacheTagsRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SetCacheTagsRuleActionParameters:
    """Set cache tags rule action parameters: argument of rulesets.rules.create."""

    operation: Literal["add", "remove", "set"] | str
    values: list[str] | None = None
    expression: str | None = None


@model
class SetCodeTTLParam:
    """Set code TTL param: part of SetEdgeTTLParam."""

    value: int
    status_code: int | None = None
    status_code_range: SetRangeParam | None = None


@model
class SetConfigRule:
    """Set config rule: one of Rule."""

    id: str | None = None
    action: Literal["set_config"] | None = None
    action_parameters: SetConfigRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SetConfigRuleActionParameters:
    """Set config rule action parameters: argument of rulesets.rules.create."""

    automatic_https_rewrites: bool | None = None
    autominify: SetConfigRuleAutominify | None = None
    bic: bool | None = None
    content_converter: bool | None = None
    disable_apps: bool | None = None
    disable_pay_per_crawl: bool | None = None
    disable_rum: bool | None = None
    disable_zaraz: bool | None = None
    email_obfuscation: bool | None = None
    fonts: bool | None = None
    hotlink_protection: bool | None = None
    mirage: bool | None = None
    opportunistic_encryption: bool | None = None
    polish: Literal["off", "lossless", "lossy", "webp"] | str | None = None
    redirects_for_ai_training: bool | None = None
    request_body_buffering: Literal["none", "standard", "full"] | str | None = None
    response_body_buffering: Literal["none", "standard"] | str | None = None
    rocket_loader: bool | None = None
    security_level: Literal["off", "essentially_off", "low", "medium", "high", "under_attack"] | str | None = None
    server_side_excludes: bool | None = None
    ssl: Literal["off", "flexible", "full", "strict", "origin_pull"] | str | None = None
    sxg: bool | None = None
    webmcp_enabled: bool | None = None
    webmcp_packs: list[str] | None = None


@model
class SetConfigRuleAutominify:
    """Set config rule autominify: part of SetConfigRuleActionParameters."""

    css: bool | None = None
    html: bool | None = None
    js: bool | None = None


@model
class SetDictionaryParam:
    """Set dictionary param: part of SetCacheSettingsRuleActionParameters."""

    match_pattern: str


@model
class SetEdgeTTLParam:
    """Set edge TTL param: part of SetCacheSettingsRuleActionParameters."""

    mode: Literal["respect_origin", "bypass_by_default", "override_origin"] | str
    default: int | None = None
    status_code_ttl: list[SetCodeTTLParam] | None = None


@model
class SetKeyParam:
    """Set key param: part of SetCacheSettingsRuleActionParametersKey."""

    cookie: CustomKeyCookieParam | None = None
    header: CustomKeyHeaderParam | None = None
    host: SetCacheSettingsRuleActionParametersHost | None = None
    query_string: CustomKeyQueryStringParam | None = None
    user: SetCacheSettingsRuleActionParametersUser | None = None


@model
class SetRangeParam:
    """Set range param: part of SetCodeTTLParam."""

    from_: int | None = renamed("from", default=None)
    to: int | None = None


@model
class SetRequestsParam:
    """Set requests param: part of SetCacheSettingsRuleActionParameters."""

    mode: Literal["on", "off", "default"] | str


@model
class SetReserveParam:
    """Set reserve param: part of SetCacheSettingsRuleActionParameters."""

    eligible: bool
    minimum_file_size: int | None = None


@model
class SetStaleParam:
    """Set stale param: part of SetCacheSettingsRuleActionParameters."""

    disable_stale_while_updating: bool | None = None


@model
class SetTTLParam:
    """Set TTL param: part of SetCacheSettingsRuleActionParameters."""

    mode: Literal["respect_origin", "bypass_by_default", "override_origin", "bypass"] | str
    default: int | None = None


@model
class SkipRule:
    """Skip rule: one of Rule."""

    id: str | None = None
    action: Literal["skip"] | None = None
    action_parameters: SkipRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SkipRuleActionParameters:
    """Skip rule action parameters: argument of rulesets.rules.create."""

    phase: Literal["current"] | str | None = None
    phases: list[Literal[
        "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
        "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
        "http_request_firewall_managed", "http_request_late_transform", "http_request_main", "http_request_origin",
        "http_request_redirect", "http_request_sanitize", "http_request_sbfm", "http_request_transform",
        "http_response_cache_settings", "http_response_compression", "http_response_firewall_managed",
        "http_response_headers_transform", "magic_transit", "magic_transit_ids_managed", "magic_transit_managed",
        "magic_transit_ratelimit",
    ] | str] | None = None
    products: list[Literal[
        "bic", "hot", "rateLimit", "securityLevel", "uaBlock", "waf", "zoneLockdown",
    ] | str] | None = None
    rules: dict[str, list[str]] | None = None
    ruleset: Literal["current"] | str | None = None
    rulesets: list[str] | None = None


@model
class TransformHTMLRule:
    """Transform HTML rule: one of Rule."""

    id: str | None = None
    action: Literal["transform_response_html"] | None = None
    action_parameters: RuleParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Logging | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class VaryDefaultParam:
    """Vary default param: part of SetCacheSettingsRuleActionParametersVary."""

    action: Literal["bypass", "passthrough", "normalize"] | str


@model
class VaryHeadersParam:
    """Vary headers param: part of SetCacheSettingsRuleActionParametersVary."""

    action: Literal["bypass", "passthrough", "normalize"] | str
    languages: list[str] | None = None
    media_types: list[str] | None = None


Rule = (
    BlockRule | ChallengeRule | CompressRule | DDoSDynamicRule | ExecuteRule | ForceConnectionCloseRule
    | JSChallengeRule | LogRule | LogCustomFieldRule | ManagedChallengeRule | RedirectRule | RewriteRule | RouteRule
    | ScoreRule | ServeErrorRule | SetCacheControlRule | SetCacheSettingsRule | SetCacheTagsRule | SetConfigRule
    | SkipRule | TransformHTMLRule
)
RulesetPhase = Literal[
    "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
    "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
    "http_request_firewall_managed", "http_request_late_transform", "http_request_main", "http_request_origin",
    "http_request_redirect", "http_request_sanitize", "http_request_sbfm", "http_request_transform",
    "http_response_cache_settings", "http_response_compression", "http_response_firewall_managed",
    "http_response_headers_transform", "magic_transit", "magic_transit_ids_managed", "magic_transit_managed",
    "magic_transit_ratelimit",
] | str


class Rulesets(Resource):
    """Rulesets: `cf.rulesets`."""

    @cached_property
    def phases(self) -> Phases:
        from cfapi.api.rulesets.phases import Phases
        return Phases(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.rulesets.rules import Rules
        return Rules(self._session)

    @cached_property
    def versions(self) -> Versions:
        from cfapi.api.rulesets.versions import Versions
        return Versions(self._session)

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, cursor: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[RulesetItem]:
        """List rulesets: GET /{accounts or zones}/{id}/rulesets (permission: Account Rulesets Read or L4 DDoS Managed
        Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/list/"""
        return self._pages(
            "rulesets.list", "GET", "{scope}/rulesets", locals(), RulesetItem, paging=Paging(kind="cursor", size=50),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, dry_run: bool | Unset = UNSET,
        description: str | None | Unset = UNSET,
        kind: Literal["managed", "custom", "root", "zone"] | str | Unset = UNSET, name: str | Unset = UNSET,
        phase: RulesetPhase | Unset = UNSET, rules: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Create a ruleset: POST /{accounts or zones}/{id}/rulesets (permission: Account Rulesets Write or L4 DDoS
        Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/create/"""
        return self._call(
            "rulesets.create", "POST", "{scope}/rulesets", locals(), Ruleset, shapes={"rules": list[Rule]},
            query="dry_run",
        )

    def get(self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[Ruleset]:
        """Get a ruleset: GET /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Read or L4
        DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/get/"""
        return self._call("rulesets.get", "GET", "{scope}/rulesets/{ruleset_id}", locals(), Ruleset)

    def update(
        self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET, description: str | None | Unset = UNSET,
        kind: Literal["managed", "custom", "root", "zone"] | str | Unset = UNSET, name: str | Unset = UNSET,
        phase: RulesetPhase | Unset = UNSET, rules: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Ruleset]:
        """Update a ruleset: PUT /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Write or
        L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/update/"""
        return self._call(
            "rulesets.update", "PUT", "{scope}/rulesets/{ruleset_id}", locals(), Ruleset, shapes={"rules": list[Rule]},
            query="dry_run",
        )

    def delete(
        self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> Reply[None]:
        """Delete a ruleset: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Write
        or L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/delete/"""
        return self._call("rulesets.delete", "DELETE", "{scope}/rulesets/{ruleset_id}", locals(), NoneType)
