"""`cf.rulesets`: classes and calls. Written by codegen."""

from __future__ import annotations

from builtins import list as list_
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.shared.ddos_protection import Switch
from cfapi.api.shared.page_rules import (
    PageRuleActionCacheKeyFieldsValueCookie, PageRuleActionCacheKeyFieldsValueHost,
    PageRuleActionCacheKeyFieldsValueUser,
)
from cfapi.api.shared.pages import Name
from cfapi.api.shared.radar import RouteRuleActionParametersSNI

if TYPE_CHECKING:
    from cfapi.api.rulesets.phases import Phases
    from cfapi.api.rulesets.rules import Rules
    from cfapi.api.rulesets.versions import Versions


@model
class ActionParametersCacheKeyCustomKeyHeader:
    """Action parameters cache key custom key header: part of RuleActionParametersCacheKeyCustomKey."""

    check_presence: list[str] | None = None
    contains: dict[str, list[str]] | None = None
    exclude_origin: bool | None = None
    include: list[str] | None = None


@model
class BlockRule:
    """Block rule: one of RuleParam."""

    id: str | None = None
    action: Literal["block"] | None = None
    action_parameters: BlockRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class BlockRuleActionParameters:
    """Block rule action parameters: argument of rulesets.rules.create."""

    response: RulesetBlockRuleActionParameters | None = None


@model
class CacheControlRuleActionParametersMaxAge:
    """Cache control rule action parameters max age: part of SetCacheControlRuleActionParameters."""

    operation: Literal["set", "remove"] | str
    value: int | None = None
    cloudflare_only: bool | None = None


@model
class CacheControlRuleActionParametersNoCache:
    """Cache control rule action parameters no cache: part of SetCacheControlRuleActionParameters."""

    operation: Literal["set", "remove"] | str
    cloudflare_only: bool | None = None
    qualifiers: list[str] | None = None


@model
class CacheKeyCustomKeyQueryStringExclude:
    """Cache key custom key query string exclude: part of ParametersCacheKeyCustomKeyQueryString."""

    all: bool | None = None
    list: list_[str] | None = None


@model
class CacheSettingsRuleActionParametersEdgeTTL:
    """Cache settings rule action parameters edge TTL: part of SetCacheSettingsRuleActionParameters."""

    mode: Literal["respect_origin", "bypass_by_default", "override_origin"] | str
    default: int | None = None
    status_code_ttl: list[RuleActionParametersEdgeTTLStatusCodeTTL] | None = None


@model
class CompressRule:
    """Compress rule: one of RuleParam."""

    id: str | None = None
    action: Literal["compress_response"] | None = None
    action_parameters: CompressRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class CompressRuleActionParameters:
    """Compress rule action parameters: argument of rulesets.rules.create."""

    algorithms: list[CompressRuleActionParametersAlgorithm]


@model
class CompressRuleActionParametersAlgorithm:
    """Compress rule action parameters algorithm: part of CompressRuleActionParameters."""

    name: Literal["none", "auto", "default", "gzip", "brotli", "zstd"] | str | None = None


@model
class DDoSDynamicRule:
    """D do S dynamic rule: one of RuleParam."""

    id: str | None = None
    action: Literal["ddos_dynamic"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class EdgeTTLStatusCodeTTLStatusCodeRange:
    """Edge TTL status code TTL status code range: part of RuleActionParametersEdgeTTLStatusCodeTTL."""

    from_: int | None = renamed("from", default=None)
    to: int | None = None


@model
class ExecuteRule:
    """Execute rule: one of RuleParam."""

    id: str | None = None
    action: Literal["execute"] | None = None
    action_parameters: ExecuteRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ExecuteRuleActionParameters:
    """Execute rule action parameters: argument of rulesets.rules.create."""

    id: str
    matched_data: ExecuteRuleActionParametersMatchedData | None = None
    overrides: ExecuteRuleActionParametersOverrides | None = None


@model
class ExecuteRuleActionParametersMatchedData:
    """Execute rule action parameters matched data: part of ExecuteRuleActionParameters."""

    public_key: str


@model
class ExecuteRuleActionParametersOverrides:
    """Execute rule action parameters overrides: part of ExecuteRuleActionParameters."""

    action: str | None = None
    categories: list[RuleActionParametersOverridesCategory] | None = None
    enabled: bool | None = None
    rules: list[ExecuteRuleActionParametersOverridesRule] | None = None
    sensitivity_level: Literal["default", "medium", "low", "eoff"] | str | None = None


@model
class ExecuteRuleActionParametersOverridesRule:
    """Execute rule action parameters overrides rule: part of ExecuteRuleActionParametersOverrides."""

    id: str
    action: str | None = None
    enabled: bool | None = None
    score_threshold: int | None = None
    sensitivity_level: Literal["default", "medium", "low", "eoff"] | str | None = None


@model
class ForceConnectionCloseRule:
    """Force connection close rule: one of RuleParam."""

    id: str | None = None
    action: Literal["force_connection_close"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class LogCustomFieldRule:
    """Log custom field rule: one of RuleParam."""

    id: str | None = None
    action: Literal["log_custom_field"] | None = None
    action_parameters: LogCustomFieldRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class LogCustomFieldRuleActionParameters:
    """Log custom field rule action parameters: argument of rulesets.rules.create."""

    cookie_fields: list[Name] | None = None
    raw_response_fields: list[LogCustomFieldRuleActionParametersField] | None = None
    request_fields: list[Name] | None = None
    response_fields: list[LogCustomFieldRuleActionParametersField] | None = None
    transformed_request_fields: list[Name] | None = None


@model
class LogCustomFieldRuleActionParametersField:
    """Log custom field rule action parameters field: part of LogCustomFieldRuleActionParameters."""

    name: str
    preserve_duplicates: bool | None = None


@model
class LogRule:
    """Log rule: one of RuleParam."""

    id: str | None = None
    action: Literal["log"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ManagedChallengeRule:
    """Managed challenge rule: one of RuleParam."""

    id: str | None = None
    action: Literal["managed_challenge"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ParametersCacheKeyCustomKeyQueryString:
    """Parameters cache key custom key query string: part of RuleActionParametersCacheKeyCustomKey."""

    exclude: CacheKeyCustomKeyQueryStringExclude | None = None
    include: CacheKeyCustomKeyQueryStringExclude | None = None


@model
class RedirectRule:
    """Redirect rule: one of RuleParam."""

    id: str | None = None
    action: Literal["redirect"] | None = None
    action_parameters: RedirectRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RedirectRuleActionParameters:
    """Redirect rule action parameters: argument of rulesets.rules.create."""

    from_list: RedirectRuleActionParametersFromList | None = None
    from_value: RedirectRuleActionParametersFromValue | None = None


@model
class RedirectRuleActionParametersFromList:
    """Redirect rule action parameters from list: part of RedirectRuleActionParameters."""

    key: str
    name: str


@model
class RedirectRuleActionParametersFromValue:
    """Redirect rule action parameters from value: part of RedirectRuleActionParameters."""

    target_url: RuleActionParametersURIURIPathPath
    preserve_query_string: bool | None = None
    status_code: Literal[301, 302, 303, 307, 308] | int | None = None


@model
class ResponseHTMLRuleActionParameters:
    """Response HTML rule action parameters: argument of rulesets.rules.create."""

    link_maze: Any


@model
class RewriteRule:
    """Rewrite rule: one of RuleParam."""

    id: str | None = None
    action: Literal["rewrite"] | None = None
    action_parameters: RewriteRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
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

    path: RuleActionParametersURIURIPathPath | None = None
    query: RuleActionParametersURIURIPathPath | None = None


@model
class RouteRule:
    """Route rule: one of RuleParam."""

    id: str | None = None
    action: Literal["route"] | None = None
    action_parameters: RouteRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RouteRuleActionParameters:
    """Route rule action parameters: argument of rulesets.rules.create."""

    host_header: str | None = None
    origin: RouteRuleActionParametersOrigin | None = None
    sni: RouteRuleActionParametersSNI | None = None


@model
class RouteRuleActionParametersOrigin:
    """Route rule action parameters origin: part of RouteRuleActionParameters."""

    host: str | None = None
    port: int | None = None


@model
class Rule:
    """Rule: part of Ruleset."""

    last_updated: Moment
    version: str
    id: str
    action: Literal["challenge", "js_challenge", "set_cache_control", "set_cache_tags", "transform_response_html"] | str
    action_parameters: Any = None
    categories: list[str] | None = None
    description: str | None = None
    enabled: bool
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str


@model
class RuleActionParametersCacheKeyCustomKey:
    """Rule action parameters cache key custom key: part of SettingsRuleActionParametersCacheKey."""

    cookie: PageRuleActionCacheKeyFieldsValueCookie | None = None
    header: ActionParametersCacheKeyCustomKeyHeader | None = None
    host: PageRuleActionCacheKeyFieldsValueHost | None = None
    query_string: ParametersCacheKeyCustomKeyQueryString | None = None
    user: PageRuleActionCacheKeyFieldsValueUser | None = None


@model
class RuleActionParametersEdgeTTLStatusCodeTTL:
    """Rule action parameters edge TTL status code TTL: part of CacheSettingsRuleActionParametersEdgeTTL."""

    value: int
    status_code: int | None = None
    status_code_range: EdgeTTLStatusCodeTTLStatusCodeRange | None = None


@model
class RuleActionParametersOriginRangeRequests:
    """Rule action parameters origin range requests: part of SetCacheSettingsRuleActionParameters."""

    mode: Literal["on", "off", "default"] | str


@model
class RuleActionParametersOverridesCategory:
    """Rule action parameters overrides category: part of ExecuteRuleActionParametersOverrides."""

    category: str
    action: str | None = None
    enabled: bool | None = None
    sensitivity_level: Literal["default", "medium", "low", "eoff"] | str | None = None


@model
class RuleActionParametersPublicSetDirective:
    """Rule action parameters public set directive: part of SetCacheControlRuleActionParameters."""

    operation: Literal["set", "remove"] | str
    cloudflare_only: bool | None = None


@model
class RuleActionParametersSharedDictionary:
    """Rule action parameters shared dictionary: part of SetCacheSettingsRuleActionParameters."""

    match_pattern: str


@model
class RuleActionParametersURIURIPathPath:
    """Rule action parameters URIURI path path: part of RedirectRuleActionParametersFromValue."""

    expression: str | None = None
    value: str | None = None


@model
class RuleExposedCredentialCheck:
    """Rule exposed credential check: argument of rulesets.rules.create."""

    password_expression: str
    username_expression: str


@model
class RuleRatelimit:
    """Rule ratelimit: argument of rulesets.rules.create.

    requests_per_period: at least 1."""

    characteristics: list[str]
    counting_expression: str | None = None
    mitigation_timeout: int | None = None
    period: int
    requests_per_period: int | None = None
    requests_to_origin: bool | None = None
    score_per_period: int | None = None
    score_response_header_name: str | None = None


@model
class RuleRulesetsChallengeRule:
    """Rule rulesets challenge rule: one of RuleParam."""

    id: str | None = None
    action: Literal["challenge"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RuleRulesetsJSChallengeRule:
    """Rule rulesets JS challenge rule: one of RuleParam."""

    id: str | None = None
    action: Literal["js_challenge"] | None = None
    action_parameters: Any = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RuleRulesetsSetCacheControlRule:
    """Rule rulesets set cache control rule: one of RuleParam."""

    id: str | None = None
    action: Literal["set_cache_control"] | None = None
    action_parameters: SetCacheControlRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RuleRulesetsSetCacheTagsRule:
    """Rule rulesets set cache tags rule: one of RuleParam."""

    id: str | None = None
    action: Literal["set_cache_tags"] | None = None
    action_parameters: RulesetsSetCacheTagsRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class RuleRulesetsTransformHTMLRule:
    """Rule rulesets transform HTML rule: one of RuleParam."""

    id: str | None = None
    action: Literal["transform_response_html"] | None = None
    action_parameters: ResponseHTMLRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


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
        "http_request_firewall_managed", "http_request_late_transform", "http_request_origin", "http_request_redirect",
        "http_request_sanitize", "http_request_sbfm", "http_request_transform", "http_response_cache_settings",
        "http_response_compression", "http_response_firewall_managed", "http_response_headers_transform",
        "magic_transit", "magic_transit_ids_managed", "magic_transit_managed", "magic_transit_ratelimit",
    ] | str
    rules: list[Rule] | None = None
    version: str
    description: str | None = None


@model
class RulesetBlockRuleActionParameters:
    """Ruleset block rule action parameters: part of BlockRuleActionParameters."""

    content: str
    content_type: str
    status_code: int


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
        "http_request_firewall_managed", "http_request_late_transform", "http_request_origin", "http_request_redirect",
        "http_request_sanitize", "http_request_sbfm", "http_request_transform", "http_response_cache_settings",
        "http_response_compression", "http_response_firewall_managed", "http_response_headers_transform",
        "magic_transit", "magic_transit_ids_managed", "magic_transit_managed", "magic_transit_ratelimit",
    ] | str
    version: str
    description: str | None = None


@model
class RulesetsSetCacheTagsRuleActionParameters:
    """Rulesets set cache tags rule action parameters: argument of rulesets.rules.create."""

    operation: Literal["add", "remove", "set"] | str
    values: list[str] | None = None
    expression: str | None = None


@model
class ScoreRule:
    """Score rule: one of RuleParam."""

    id: str | None = None
    action: Literal["score"] | None = None
    action_parameters: ScoreRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class ScoreRuleActionParameters:
    """Score rule action parameters: argument of rulesets.rules.create."""

    increment: int


@model
class ServeErrorRule:
    """Serve error rule: one of RuleParam."""

    id: str | None = None
    action: Literal["serve_error"] | None = None
    action_parameters: ServeErrorRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
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
class SetCacheControlRuleActionParameters:
    """Set cache control rule action parameters: argument of rulesets.rules.create."""

    immutable: RuleActionParametersPublicSetDirective | None = None
    max_age: CacheControlRuleActionParametersMaxAge | None = renamed("max-age", default=None)
    must_revalidate: RuleActionParametersPublicSetDirective | None = renamed("must-revalidate", default=None)
    must_understand: RuleActionParametersPublicSetDirective | None = renamed("must-understand", default=None)
    no_cache: CacheControlRuleActionParametersNoCache | None = renamed("no-cache", default=None)
    no_store: RuleActionParametersPublicSetDirective | None = renamed("no-store", default=None)
    no_transform: RuleActionParametersPublicSetDirective | None = renamed("no-transform", default=None)
    private: CacheControlRuleActionParametersNoCache | None = None
    proxy_revalidate: RuleActionParametersPublicSetDirective | None = renamed("proxy-revalidate", default=None)
    public: RuleActionParametersPublicSetDirective | None = None
    s_maxage: CacheControlRuleActionParametersMaxAge | None = renamed("s-maxage", default=None)
    stale_if_error: CacheControlRuleActionParametersMaxAge | None = renamed("stale-if-error", default=None)
    stale_while_revalidate: CacheControlRuleActionParametersMaxAge | None = renamed("stale-while-revalidate", default=None)


@model
class SetCacheSettingsRule:
    """Set cache settings rule: one of RuleParam."""

    id: str | None = None
    action: Literal["set_cache_settings"] | None = None
    action_parameters: SetCacheSettingsRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SetCacheSettingsRuleActionParameters:
    """Set cache settings rule action parameters: argument of rulesets.rules.create."""

    additional_cacheable_ports: list[int] | None = None
    browser_ttl: SettingsRuleActionParametersBrowserTTL | None = None
    cache: bool | None = None
    cache_key: SettingsRuleActionParametersCacheKey | None = None
    cache_reserve: SettingsRuleActionParametersCacheReserve | None = None
    edge_ttl: CacheSettingsRuleActionParametersEdgeTTL | None = None
    origin_cache_control: bool | None = None
    origin_error_page_passthru: bool | None = None
    origin_range_requests: RuleActionParametersOriginRangeRequests | None = None
    read_timeout: int | None = None
    respect_strong_etags: bool | None = None
    serve_stale: SettingsRuleActionParametersServeStale | None = None
    shared_dictionary: RuleActionParametersSharedDictionary | None = None
    strip_etags: bool | None = None
    strip_last_modified: bool | None = None
    strip_set_cookie: bool | None = None
    vary: SetCacheSettingsRuleActionParametersVary | None = None


@model
class SetCacheSettingsRuleActionParametersVary:
    """Set cache settings rule action parameters vary: part of SetCacheSettingsRuleActionParameters."""

    default: SettingsRuleActionParametersVaryDefault | None = None
    headers: dict[str, SettingsRuleActionParametersVaryHeaders] | None = None


@model
class SetConfigRule:
    """Set config rule: one of RuleParam."""

    id: str | None = None
    action: Literal["set_config"] | None = None
    action_parameters: SetConfigRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SetConfigRuleActionParameters:
    """Set config rule action parameters: argument of rulesets.rules.create."""

    automatic_https_rewrites: bool | None = None
    autominify: SetConfigRuleActionParametersAutominify | None = None
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
class SetConfigRuleActionParametersAutominify:
    """Set config rule action parameters autominify: part of SetConfigRuleActionParameters."""

    css: bool | None = None
    html: bool | None = None
    js: bool | None = None


@model
class SettingsRuleActionParametersBrowserTTL:
    """Settings rule action parameters browser TTL: part of SetCacheSettingsRuleActionParameters."""

    mode: Literal["respect_origin", "bypass_by_default", "override_origin", "bypass"] | str
    default: int | None = None


@model
class SettingsRuleActionParametersCacheKey:
    """Settings rule action parameters cache key: part of SetCacheSettingsRuleActionParameters."""

    cache_by_device_type: bool | None = None
    cache_deception_armor: bool | None = None
    custom_key: RuleActionParametersCacheKeyCustomKey | None = None
    ignore_query_strings_order: bool | None = None


@model
class SettingsRuleActionParametersCacheReserve:
    """Settings rule action parameters cache reserve: part of SetCacheSettingsRuleActionParameters."""

    eligible: bool
    minimum_file_size: int | None = None


@model
class SettingsRuleActionParametersServeStale:
    """Settings rule action parameters serve stale: part of SetCacheSettingsRuleActionParameters."""

    disable_stale_while_updating: bool | None = None


@model
class SettingsRuleActionParametersVaryDefault:
    """Settings rule action parameters vary default: part of SetCacheSettingsRuleActionParametersVary."""

    action: Literal["bypass", "passthrough", "normalize"] | str


@model
class SettingsRuleActionParametersVaryHeaders:
    """Settings rule action parameters vary headers: part of SetCacheSettingsRuleActionParametersVary."""

    action: Literal["bypass", "passthrough", "normalize"] | str
    languages: list[str] | None = None
    media_types: list[str] | None = None


@model
class SkipRule:
    """Skip rule: one of RuleParam."""

    id: str | None = None
    action: Literal["skip"] | None = None
    action_parameters: SkipRuleActionParameters | None = None
    description: str | None = None
    enabled: bool | None = None
    exposed_credential_check: RuleExposedCredentialCheck | None = None
    expression: str | None = None
    logging: Switch | None = None
    ratelimit: RuleRatelimit | None = None
    ref: str | None = None


@model
class SkipRuleActionParameters:
    """Skip rule action parameters: argument of rulesets.rules.create."""

    phase: Literal["current"] | str | None = None
    phases: list[Literal[
        "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
        "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
        "http_request_firewall_managed", "http_request_late_transform", "http_request_origin", "http_request_redirect",
        "http_request_sanitize", "http_request_sbfm", "http_request_transform", "http_response_cache_settings",
        "http_response_compression", "http_response_firewall_managed", "http_response_headers_transform",
        "magic_transit", "magic_transit_ids_managed", "magic_transit_managed", "magic_transit_ratelimit",
    ] | str] | None = None
    products: list[Literal[
        "bic", "hot", "rateLimit", "securityLevel", "uaBlock", "waf", "zoneLockdown",
    ] | str] | None = None
    rules: dict[str, list[str]] | None = None
    ruleset: Literal["current"] | str | None = None
    rulesets: list[str] | None = None


RuleParam = (
    BlockRule | RuleRulesetsChallengeRule | CompressRule | DDoSDynamicRule | ExecuteRule | ForceConnectionCloseRule
    | RuleRulesetsJSChallengeRule | LogRule | LogCustomFieldRule | ManagedChallengeRule | RedirectRule | RewriteRule
    | RouteRule | ScoreRule | ServeErrorRule | RuleRulesetsSetCacheControlRule | SetCacheSettingsRule
    | RuleRulesetsSetCacheTagsRule | SetConfigRule | SkipRule | RuleRulesetsTransformHTMLRule
)
RulesetPhase = Literal[
    "ddos_l4", "ddos_l7", "http_config_settings", "http_custom_errors", "http_log_custom_fields", "http_ratelimit",
    "http_request_cache_settings", "http_request_dynamic_redirect", "http_request_firewall_custom",
    "http_request_firewall_managed", "http_request_late_transform", "http_request_origin", "http_request_redirect",
    "http_request_sanitize", "http_request_sbfm", "http_request_transform", "http_response_cache_settings",
    "http_response_compression", "http_response_firewall_managed", "http_response_headers_transform", "magic_transit",
    "magic_transit_ids_managed", "magic_transit_managed", "magic_transit_ratelimit",
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

    async def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, dry_run: bool | Unset = UNSET,
        description: str | None | Unset = UNSET,
        kind: Literal["managed", "custom", "root", "zone"] | str | Unset = UNSET, name: str | Unset = UNSET,
        phase: RulesetPhase | Unset = UNSET, rules: Sequence[RuleParam | Mapping[str, Any]] | Unset = UNSET,
    ) -> Ruleset:
        """Create a ruleset: POST /{accounts or zones}/{id}/rulesets (permission: Account Rulesets Write or L4 DDoS
        Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/create/"""
        return await self._call(
            "rulesets.create", "POST", "{scope}/rulesets", locals(), Ruleset, shapes={"rules": list[RuleParam]},
            query="dry_run",
        )

    async def get(self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Ruleset:
        """Get a ruleset: GET /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Read or L4
        DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/get/"""
        return await self._call("rulesets.get", "GET", "{scope}/rulesets/{ruleset_id}", locals(), Ruleset)

    async def update(
        self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET, description: str | None | Unset = UNSET,
        kind: Literal["managed", "custom", "root", "zone"] | str | Unset = UNSET, name: str | Unset = UNSET,
        phase: RulesetPhase | Unset = UNSET, rules: Sequence[RuleParam | Mapping[str, Any]] | Unset = UNSET,
    ) -> Ruleset:
        """Update a ruleset: PUT /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Write or
        L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/update/"""
        return await self._call(
            "rulesets.update", "PUT", "{scope}/rulesets/{ruleset_id}", locals(), Ruleset,
            shapes={"rules": list[RuleParam]}, query="dry_run",
        )

    async def delete(
        self, ruleset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> None:
        """Delete a ruleset: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Write
        or L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/delete/"""
        await self._call("rulesets.delete", "DELETE", "{scope}/rulesets/{ruleset_id}", locals(), NoneType)
