"""`cf.page_rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.page_rules import (
    PageRuleActionCacheKeyFieldsValueCookie, PageRuleActionCacheKeyFieldsValueHost,
    PageRuleActionCacheKeyFieldsValueUser,
)

if TYPE_CHECKING:
    from cfapi.api.page_rules.settings import Settings


@model
class ActionBypassCacheOnCookie:
    """Action bypass cache on cookie: one of PageRuleAction."""

    id: Literal["bypass_cache_on_cookie"] | None = None
    value: str | None = None


@model
class ActionCacheByDeviceType:
    """Action cache by device type: one of PageRuleAction."""

    id: Literal["cache_by_device_type"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ActionCacheDeceptionArmor:
    """Action cache deception armor: one of PageRuleAction."""

    id: Literal["cache_deception_armor"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ActionCacheKeyFields:
    """Action cache key fields: one of PageRuleAction."""

    id: Literal["cache_key_fields"] | None = None
    value: ActionCacheKeyFieldsValue | None = None


@model
class ActionCacheKeyFieldsParam:
    """Action cache key fields param: one of PageRuleActionParam."""

    id: Literal["cache_key_fields"] | None = None
    value: ActionCacheKeyFieldsValueParam | None = None


@model
class ActionCacheKeyFieldsValue:
    """Action cache key fields value: part of ActionCacheKeyFields."""

    cookie: PageRuleActionCacheKeyFieldsValueCookie | None = None
    header: ActionCacheKeyFieldsValueHeader | None = None
    host: PageRuleActionCacheKeyFieldsValueHost | None = None
    query_string: ActionCacheKeyFieldsValueQueryString | None = None
    user: PageRuleActionCacheKeyFieldsValueUser | None = None


@model
class ActionCacheKeyFieldsValueHeader:
    """Action cache key fields value header: part of ActionCacheKeyFieldsValue."""

    check_presence: list[str] | None = None
    exclude: list[str] | None = None
    include: list[str] | None = None


@model
class ActionCacheKeyFieldsValueParam:
    """Action cache key fields value param: part of ActionCacheKeyFieldsParam."""

    cookie: PageRuleActionCacheKeyFieldsValueCookie | None = None
    header: ActionCacheKeyFieldsValueHeader | None = None
    host: PageRuleActionCacheKeyFieldsValueHost | None = None
    query_string: RuleActionCacheKeyFieldsValueQueryString | None = None
    user: PageRuleActionCacheKeyFieldsValueUser | None = None


@model
class ActionCacheKeyFieldsValueQueryString:
    """Action cache key fields value query string: part of ActionCacheKeyFieldsValue."""

    exclude: Literal["*"] | str | list[str] | None = None
    include: Literal["*"] | str | list[str] | None = None


@model
class ActionCacheOnCookie:
    """Action cache on cookie: one of PageRuleAction."""

    id: Literal["cache_on_cookie"] | None = None
    value: str | None = None


@model
class ActionCacheTTLByStatus:
    """Action cache TTL by status: one of PageRuleAction."""

    id: Literal["cache_ttl_by_status"] | None = None
    value: dict[str, Literal["no-cache", "no-store"] | str | int] | None = None


@model
class ActionDisableApps:
    """Action disable apps: one of PageRuleAction."""

    id: Literal["disable_apps"]


@model
class ActionDisablePerformance:
    """Action disable performance: one of PageRuleAction."""

    id: Literal["disable_performance"]


@model
class ActionDisableSecurity:
    """Action disable security: one of PageRuleAction."""

    id: Literal["disable_security"]


@model
class ActionDisableZaraz:
    """Action disable zaraz: one of PageRuleAction."""

    id: Literal["disable_zaraz"]


@model
class ActionEdgeCacheTTL:
    """Action edge cache TTL: one of PageRuleAction."""

    id: Literal["edge_cache_ttl"] | None = None
    value: int | None = None


@model
class ActionExplicitCacheControl:
    """Action explicit cache control: one of PageRuleAction."""

    id: Literal["explicit_cache_control"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ActionForwardingURL:
    """Action forwarding URL: one of PageRuleAction."""

    id: Literal["forwarding_url"] | None = None
    value: ActionForwardingURLValue | None = None


@model
class ActionForwardingURLValue:
    """Action forwarding URL value: part of ActionForwardingURL."""

    status_code: Literal[301, 302] | int | None = None
    url: str | None = None


@model
class ActionHostHeaderOverride:
    """Action host header override: one of PageRuleAction."""

    id: Literal["host_header_override"] | None = None
    value: str | None = None


@model
class ActionResolveOverride:
    """Action resolve override: one of PageRuleAction."""

    id: Literal["resolve_override"] | None = None
    value: str | None = None


@model
class ActionRespectStrongEtag:
    """Action respect strong etag: one of PageRuleAction."""

    id: Literal["respect_strong_etag"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class AlwaysUseHTTPS:
    """Always use HTTPS: one of PageRuleAction."""

    id: Literal["always_use_https"]


@model
class AutomaticHTTPSRewrites:
    """Automatic HTTPS rewrites: one of PageRuleAction."""

    id: Literal["automatic_https_rewrites"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class BrowserCacheTTL:
    """Browser cache TTL: one of PageRuleAction."""

    id: Literal["browser_cache_ttl"] | None = None
    value: int | None = None


@model
class BrowserCheck:
    """Browser check: one of PageRuleAction."""

    id: Literal["browser_check"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class Buffering:
    """Buffering: one of PageRuleAction."""

    id: Literal["response_buffering"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class CacheLevel:
    """Cache level: one of PageRuleAction."""

    id: Literal["cache_level"] | None = None
    value: Literal["bypass", "basic", "simplified", "aggressive", "cache_everything"] | str | None = None


@model
class EmailObfuscation:
    """Email obfuscation: one of PageRuleAction."""

    id: Literal["email_obfuscation"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class OpportunisticEncryption:
    """Opportunistic encryption: one of PageRuleAction."""

    id: Literal["opportunistic_encryption"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class OriginErrorPagePassThru:
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
class RocketLoader:
    """Rocket loader: one of PageRuleAction."""

    id: Literal["rocket_loader"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class RuleActionCacheKeyFieldsValueQueryString:
    """Rule action cache key fields value query string: part of ActionCacheKeyFieldsValueParam."""

    exclude: Literal["*"] | str | list[str] | None = None
    include: Literal["*"] | str | list[str] | None = None


@model
class SecurityLevel:
    """Security level: one of PageRuleAction."""

    id: Literal["security_level"] | None = None
    value: Literal["off", "essentially_off", "low", "medium", "high", "under_attack"] | str | None = None


@model
class SortQueryStringForCache:
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
class TrueClientIPHeader:
    """True client IP header: one of PageRuleAction."""

    id: Literal["true_client_ip_header"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ZonesIPGeolocation:
    """Zones IP geolocation: one of PageRuleAction."""

    id: Literal["ip_geolocation"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ZonesMirage:
    """Zones mirage: one of PageRuleAction."""

    id: Literal["mirage"] | None = None
    value: Literal["on", "off"] | str | None = None


@model
class ZonesPolish:
    """Zones polish: one of PageRuleAction."""

    id: Literal["polish"] | None = None
    value: Literal["off", "lossless", "lossy"] | str | None = None


@model
class ZonesSSL:
    """Zones SSL: one of PageRuleAction."""

    id: Literal["ssl"] | None = None
    value: Literal["off", "flexible", "full", "strict", "origin_pull"] | str | None = None


@model
class ZonesWAF:
    """Zones WAF: one of PageRuleAction."""

    id: Literal["waf"] | None = None
    value: Literal["on", "off"] | str | None = None


PageRuleAction = (
    AlwaysUseHTTPS | AutomaticHTTPSRewrites | BrowserCacheTTL | BrowserCheck | ActionBypassCacheOnCookie
    | ActionCacheByDeviceType | ActionCacheDeceptionArmor | ActionCacheKeyFields | CacheLevel | ActionCacheOnCookie
    | ActionCacheTTLByStatus | ActionDisableApps | ActionDisablePerformance | ActionDisableSecurity | ActionDisableZaraz
    | ActionEdgeCacheTTL | EmailObfuscation | ActionExplicitCacheControl | ActionForwardingURL
    | ActionHostHeaderOverride | ZonesIPGeolocation | ZonesMirage | OpportunisticEncryption | OriginErrorPagePassThru
    | ZonesPolish | ActionResolveOverride | ActionRespectStrongEtag | Buffering | RocketLoader | SecurityLevel
    | SortQueryStringForCache | ZonesSSL | TrueClientIPHeader | ZonesWAF
)
PageRuleActionParam = (
    AlwaysUseHTTPS | AutomaticHTTPSRewrites | BrowserCacheTTL | BrowserCheck | ActionBypassCacheOnCookie
    | ActionCacheByDeviceType | ActionCacheDeceptionArmor | ActionCacheKeyFieldsParam | CacheLevel | ActionCacheOnCookie
    | ActionCacheTTLByStatus | ActionDisableApps | ActionDisablePerformance | ActionDisableSecurity | ActionDisableZaraz
    | ActionEdgeCacheTTL | EmailObfuscation | ActionExplicitCacheControl | ActionForwardingURL
    | ActionHostHeaderOverride | ZonesIPGeolocation | ZonesMirage | OpportunisticEncryption | OriginErrorPagePassThru
    | ZonesPolish | ActionResolveOverride | ActionRespectStrongEtag | Buffering | RocketLoader | SecurityLevel
    | SortQueryStringForCache | ZonesSSL | TrueClientIPHeader | ZonesWAF
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

    async def create(
        self, *, zone_id: str, actions: Sequence[PageRuleActionParam | Mapping[str, Any]],
        targets: Sequence[Target | Mapping[str, Any]], priority: int | Unset = UNSET,
        status: Literal["active", "disabled"] | str | Unset = UNSET,
    ) -> PageRule:
        """Create a page rule: POST /zones/{zone_id}/pagerules (permission: Page Rules Write or Zone Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/create/"""
        return await self._call("page_rules.create", "POST", "/zones/{zone_id}/pagerules", locals(), PageRule)

    async def get(self, pagerule_id: str, *, zone_id: str) -> PageRule:
        """Get a page rule: GET /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Read or DNS Read or
        others).
        https://developers.cloudflare.com/api/resources/page_rules/methods/get/"""
        return await self._call("page_rules.get", "GET", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), PageRule)

    async def update(
        self, pagerule_id: str, *, zone_id: str, actions: Sequence[PageRuleActionParam | Mapping[str, Any]],
        targets: Sequence[Target | Mapping[str, Any]], priority: int | Unset = UNSET,
        status: Literal["active", "disabled"] | str | Unset = UNSET,
    ) -> PageRule:
        """Update a page rule: PUT /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/update/"""
        return await self._call(
            "page_rules.update", "PUT", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), PageRule,
        )

    async def edit(
        self, pagerule_id: str, *, zone_id: str,
        actions: Sequence[PageRuleActionParam | Mapping[str, Any]] | None | Unset = UNSET,
        priority: int | None | Unset = UNSET, status: Literal["active", "disabled"] | str | None | Unset = UNSET,
        targets: Sequence[Target | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> PageRule:
        """Edit a page rule: PATCH /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/edit/"""
        return await self._call(
            "page_rules.edit", "PATCH", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), PageRule,
        )

    async def delete(self, pagerule_id: str, *, zone_id: str) -> ObjectID | None:
        """Delete a page rule: DELETE /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/delete/"""
        return await self._call(
            "page_rules.delete", "DELETE", "/zones/{zone_id}/pagerules/{pagerule_id}", locals(), ObjectID,
        )
