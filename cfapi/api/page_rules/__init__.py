"""`cf.page_rules`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.page_rules.settings import Settings


@union
class PageRuleAction:
    """Page rule action: part of PageRule.

    What a variant lacks is None."""

    id: Literal[
        "always_use_https", "automatic_https_rewrites", "browser_cache_ttl", "browser_check", "bypass_cache_on_cookie",
        "cache_by_device_type", "cache_deception_armor", "cache_key_fields", "cache_level", "cache_on_cookie",
        "cache_ttl_by_status", "disable_apps", "disable_performance", "disable_security", "disable_zaraz",
        "edge_cache_ttl", "email_obfuscation", "explicit_cache_control", "forwarding_url", "host_header_override",
        "ip_geolocation", "mirage", "opportunistic_encryption", "origin_error_page_pass_thru", "polish",
        "resolve_override", "respect_strong_etag", "response_buffering", "rocket_loader", "security_level",
        "sort_query_string_for_cache", "ssl", "true_client_ip_header", "waf",
    ] | None
    value: Literal[
        "on", "off", "bypass", "basic", "simplified", "aggressive", "cache_everything", "lossless", "lossy",
        "essentially_off", "low", "medium", "high", "under_attack", "flexible", "full", "strict", "origin_pull",
    ] | str | int | CacheKeyFieldsValue | dict[str, Literal["no-cache", "no-store"] | str | int] | ForwardingURLValue | None


@model
class AlwaysUseHTTPS(PageRuleAction):
    """Always use HTTPS: one of PageRuleAction."""

    id: Literal["always_use_https"]


@model
class AutomaticHTTPSRewrites(PageRuleAction):
    """Automatic HTTPS rewrites: one of PageRuleAction."""

    id: Literal["automatic_https_rewrites"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class BrowserCacheTTL(PageRuleAction):
    """Browser cache TTL: one of PageRuleAction."""

    id: Literal["browser_cache_ttl"] | None = None
    value: int | None = None


@model
class BrowserCheck(PageRuleAction):
    """Browser check: one of PageRuleAction."""

    id: Literal["browser_check"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class Buffering(PageRuleAction):
    """Buffering: one of PageRuleAction."""

    id: Literal["response_buffering"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class BypassCacheOnCookie(PageRuleAction):
    """Bypass cache on cookie: one of PageRuleAction."""

    id: Literal["bypass_cache_on_cookie"] | None = None
    value: str | None = None


@model
class CacheByDeviceType(PageRuleAction):
    """Cache by device type: one of PageRuleAction."""

    id: Literal["cache_by_device_type"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class CacheDeceptionArmor(PageRuleAction):
    """Cache deception armor: one of PageRuleAction."""

    id: Literal["cache_deception_armor"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class CacheKeyFields(PageRuleAction):
    """Cache key fields: one of PageRuleAction."""

    id: Literal["cache_key_fields"] | None = None
    value: CacheKeyFieldsValue | None = None


@model
class CacheKeyFieldsCookie:
    """Cache key fields cookie: part of CacheKeyFieldsValue."""

    check_presence: list[str] | None = None
    include: list[str] | None = None


@model
class CacheKeyFieldsHeader:
    """Cache key fields header: part of CacheKeyFieldsValue."""

    check_presence: list[str] | None = None
    exclude: list[str] | None = None
    include: list[str] | None = None


@model
class CacheKeyFieldsHost:
    """Cache key fields host: part of CacheKeyFieldsValue."""

    resolved: bool | None = None


@model
class CacheKeyFieldsParam:
    """Cache key fields param: one of PageRuleActionParam."""

    id: Literal["cache_key_fields"] | None = None
    value: CacheKeyFieldsValueParam | None = None


@model
class CacheKeyFieldsQueryString:
    """Cache key fields query string: part of CacheKeyFieldsValue."""

    exclude: Literal["*"] | str | list[str] | None = None
    include: Literal["*"] | str | list[str] | None = None


@model
class CacheKeyFieldsQueryStringParam:
    """Cache key fields query string param: part of CacheKeyFieldsValueParam."""

    exclude: Literal["*"] | str | list[str] | None = None
    include: Literal["*"] | str | list[str] | None = None


@model
class CacheKeyFieldsUser:
    """Cache key fields user: part of CacheKeyFieldsValue."""

    device_type: bool | None = None
    geo: bool | None = None
    lang: bool | None = None


@model
class CacheKeyFieldsValue:
    """Cache key fields value: part of CacheKeyFields."""

    cookie: CacheKeyFieldsCookie | None = None
    header: CacheKeyFieldsHeader | None = None
    host: CacheKeyFieldsHost | None = None
    query_string: CacheKeyFieldsQueryString | None = None
    user: CacheKeyFieldsUser | None = None


@model
class CacheKeyFieldsValueParam:
    """Cache key fields value param: part of CacheKeyFieldsParam."""

    cookie: CacheKeyFieldsCookie | None = None
    header: CacheKeyFieldsHeader | None = None
    host: CacheKeyFieldsHost | None = None
    query_string: CacheKeyFieldsQueryStringParam | None = None
    user: CacheKeyFieldsUser | None = None


@model
class CacheLevel(PageRuleAction):
    """Cache level: one of PageRuleAction."""

    id: Literal["cache_level"] | None = None
    value: Literal["bypass", "basic", "simplified", "aggressive", "cache_everything"] | str | None = None


@model
class CacheOnCookie(PageRuleAction):
    """Cache on cookie: one of PageRuleAction."""

    id: Literal["cache_on_cookie"] | None = None
    value: str | None = None


@model
class CacheTTLByStatus(PageRuleAction):
    """Cache TTL by status: one of PageRuleAction."""

    id: Literal["cache_ttl_by_status"] | None = None
    value: dict[str, Literal["no-cache", "no-store"] | str | int] | None = None


@model
class DisableApps(PageRuleAction):
    """Disable apps: one of PageRuleAction."""

    id: Literal["disable_apps"]


@model
class DisablePerformance(PageRuleAction):
    """Disable performance: one of PageRuleAction."""

    id: Literal["disable_performance"]


@model
class DisableSecurity(PageRuleAction):
    """Disable security: one of PageRuleAction."""

    id: Literal["disable_security"]


@model
class DisableZaraz(PageRuleAction):
    """Disable zaraz: one of PageRuleAction."""

    id: Literal["disable_zaraz"]


@model
class EdgeCacheTTL(PageRuleAction):
    """Edge cache TTL: one of PageRuleAction."""

    id: Literal["edge_cache_ttl"] | None = None
    value: int | None = None


@model
class EmailObfuscation(PageRuleAction):
    """Email obfuscation: one of PageRuleAction."""

    id: Literal["email_obfuscation"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ExplicitCacheControl(PageRuleAction):
    """Explicit cache control: one of PageRuleAction."""

    id: Literal["explicit_cache_control"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ForwardingURL(PageRuleAction):
    """Forwarding URL: one of PageRuleAction."""

    id: Literal["forwarding_url"] | None = None
    value: ForwardingURLValue | None = None


@model
class ForwardingURLValue:
    """Forwarding URL value: part of ForwardingURL."""

    status_code: Literal[301, 302] | int | None = None
    url: str | None = None


@model
class HostHeaderOverride(PageRuleAction):
    """Host header override: one of PageRuleAction."""

    id: Literal["host_header_override"] | None = None
    value: str | None = None


@model
class OpportunisticEncryption(PageRuleAction):
    """Opportunistic encryption: one of PageRuleAction."""

    id: Literal["opportunistic_encryption"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class OriginErrorPagePassThru(PageRuleAction):
    """Origin error page pass thru: one of PageRuleAction."""

    id: Literal["origin_error_page_pass_thru"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class PageRule:
    """Page rule: response of page_rules.list."""

    id: str
    actions: list[PageRuleAction]
    created_on: Moment
    modified_on: Moment
    priority: int | None = None
    status: Literal["active", "disabled"] | str
    targets: list[Target]


@model
class ResolveOverride(PageRuleAction):
    """Resolve override: one of PageRuleAction."""

    id: Literal["resolve_override"] | None = None
    value: str | None = None


@model
class RespectStrongEtag(PageRuleAction):
    """Respect strong etag: one of PageRuleAction."""

    id: Literal["respect_strong_etag"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class RocketLoader(PageRuleAction):
    """Rocket loader: one of PageRuleAction."""

    id: Literal["rocket_loader"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class SecurityLevel(PageRuleAction):
    """Security level: one of PageRuleAction."""

    id: Literal["security_level"] | None = None
    value: Literal["off", "essentially_off", "low", "medium", "high", "under_attack"] | str | None = None


@model
class SortQueryStringForCache(PageRuleAction):
    """Sort query string for cache: one of PageRuleAction."""

    id: Literal["sort_query_string_for_cache"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class Target:
    """Target: argument of page_rules.create."""

    constraint: TargetConstraint | None = None
    target: Literal["url"] | str | None = None


@model
class TargetConstraint:
    """Target constraint: part of Target."""

    operator: Literal["matches", "contains", "equals", "not_equal", "not_contain"] | str
    value: str


@model
class TrueClientIPHeader(PageRuleAction):
    """True client IP header: one of PageRuleAction."""

    id: Literal["true_client_ip_header"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ZonesIPGeolocation(PageRuleAction):
    """Zones IP geolocation: one of PageRuleAction."""

    id: Literal["ip_geolocation"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ZonesMirage(PageRuleAction):
    """Zones mirage: one of PageRuleAction."""

    id: Literal["mirage"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ZonesPolish(PageRuleAction):
    """Zones polish: one of PageRuleAction."""

    id: Literal["polish"] | None = None
    value: Literal["off", "lossless", "lossy"] | str | None = None


@model
class ZonesSSL(PageRuleAction):
    """Zones SSL: one of PageRuleAction."""

    id: Literal["ssl"] | None = None
    value: Literal["off", "flexible", "full", "strict", "origin_pull"] | str | None = None


@model
class ZonesWAF(PageRuleAction):
    """Zones WAF: one of PageRuleAction."""

    id: Literal["waf"] | None = None
    value: Literal["on", "off"] | str | None = None


PageRuleActionParam = (
    AlwaysUseHTTPS | AutomaticHTTPSRewrites | BrowserCacheTTL | BrowserCheck | BypassCacheOnCookie | CacheByDeviceType
    | CacheDeceptionArmor | CacheKeyFieldsParam | CacheLevel | CacheOnCookie | CacheTTLByStatus | DisableApps
    | DisablePerformance | DisableSecurity | DisableZaraz | EdgeCacheTTL | EmailObfuscation | ExplicitCacheControl
    | ForwardingURL | HostHeaderOverride | ZonesIPGeolocation | ZonesMirage | OpportunisticEncryption
    | OriginErrorPagePassThru | ZonesPolish | ResolveOverride | RespectStrongEtag | Buffering | RocketLoader
    | SecurityLevel | SortQueryStringForCache | ZonesSSL | TrueClientIPHeader | ZonesWAF
)


class PageRules(Resource):
    """Page rules: `cf.page_rules`."""

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.page_rules.settings import Settings
        return Settings(self._session)

    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET, order: Literal["status", "priority"] | str | Unset = UNSET,
        status: Literal["active", "disabled"] | str | Unset = UNSET,
    ) -> Pages[PageRule]:
        """List page rules: GET /zones/{zone_id}/pagerules (permission: Page Rules Read or Zone Read).
        https://developers.cloudflare.com/api/resources/page_rules/methods/list/"""
        return self._pages(
            "page_rules.list", "GET", "/zones/{zone_id}/pagerules", locals(), PageRule, paging=Paging(kind="single"),
        )

    def create(
        self, *, zone_id: str, actions: Sequence[PageRuleActionParam | PageRuleAction | Mapping[str, Any]],
        targets: Sequence[Target | Mapping[str, Any]], priority: int | Unset = UNSET,
        status: Literal["active", "disabled"] | str | Unset = UNSET,
    ) -> Reply[PageRule]:
        """Create a page rule: POST /zones/{zone_id}/pagerules (permission: Page Rules Write or Zone Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/create/"""
        return self._call("page_rules.create", "POST", "/zones/{zone_id}/pagerules", locals(), PageRule)

    def get(self, pagerule_id: str, *, zone_id: str) -> Reply[PageRule]:
        """Get a page rule: GET /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Read or DNS Read or
        others).
        https://developers.cloudflare.com/api/resources/page_rules/methods/get/"""
        return self._call("page_rules.get", "GET", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), PageRule)

    def update(
        self, pagerule_id: str, *, zone_id: str,
        actions: Sequence[PageRuleActionParam | PageRuleAction | Mapping[str, Any]],
        targets: Sequence[Target | Mapping[str, Any]], priority: int | Unset = UNSET,
        status: Literal["active", "disabled"] | str | Unset = UNSET,
    ) -> Reply[PageRule]:
        """Update a page rule: PUT /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/update/"""
        return self._call("page_rules.update", "PUT", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), PageRule)

    def edit(
        self, pagerule_id: str, *, zone_id: str,
        actions: Sequence[PageRuleActionParam | PageRuleAction | Mapping[str, Any]] | None | Unset = UNSET,
        priority: int | None | Unset = UNSET, status: Literal["active", "disabled"] | str | None | Unset = UNSET,
        targets: Sequence[Target | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[PageRule]:
        """Edit a page rule: PATCH /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/edit/"""
        return self._call("page_rules.edit", "PATCH", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), PageRule)

    def delete(self, pagerule_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a page rule: DELETE /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/delete/"""
        return self._call("page_rules.delete", "DELETE", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), ObjectID)
