"""What can be read of a zone and of an account, by the name that checks give it."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from attrs import field, frozen

from cfapi._core import Pages
from cfapi.client import Cloudflare

DAY, LOGGED = timedelta(days=1), timedelta(days=30)
WITHOUT_KEY = "&".join(f"actor_context.not={each}" for each in ("api", "api_token", "dash", "oauth", "origin_ca_key"))


@frozen(kw_only=True)
class Detail:
    """What is read of each item of a listing besides, with one call an item.

    Attributes:
        name: What the item has it as.
        path: Its path below that of the listing, with `{key}` for the item.
        key: The member of the item that stands there.
        absent: Whether 404 says that there is none, which is read as null.
    """

    name: str
    path: str
    key: str
    absent: bool = False


@frozen
class Resource:
    """How one part of a snapshot is read: with one call, or one a page.

    Attributes:
        path: Its path below the base URL, with `{id}` for the zone or account; for a log, with the days that it is of.
        permission: The permission of tokens that it takes.
        listing: Whether it is a listing, of which all pages are read.
        pages: How these are asked for where the response holds the list in a member of its own.
        absent: Whether 404 says that there is none yet, which is read as null.
        none: What a refusal says where whoever calls has none, which is read as null.
        plans: The plans of zones that have it; all if left out. Of other zones it is not asked for.
        detail: What is read of each item of the listing besides.
    """

    path: str
    permission: str
    listing: bool = False
    absent: bool = False
    none: str = ""
    plans: tuple[str, ...] = ()
    detail: Detail | None = None
    pages: Callable[[Cloudflare, str], Pages[Any]] | None = field(default=None, repr=False)

    def address(self, id: str, now: datetime) -> str:
        """Its path for a zone or account; of a log, what is of the last 30 days."""
        return self.path.format(id=id, since=(now - LOGGED).date(), before=(now + DAY).date())


def _entry_point(phase: str, permission: str, owner: str = "zones") -> Resource:
    """The rules of a phase: until the first one is made, there is nothing at its path."""
    return Resource(f"/{owner}/{{id}}/rulesets/phases/{phase}/entrypoint", permission, absent=True)


def _buckets(name: str, path: str, *, absent: bool = False) -> Resource:
    """The buckets of an account, with what each has at a path."""
    return Resource(
        "/accounts/{id}/r2/buckets?per_page=1000",
        "Workers R2 Storage Read",
        listing=True,
        detail=Detail(name=name, path=f"/accounts/{{id}}/r2/buckets/{{key}}/{path}", key="name", absent=absent),
        pages=lambda cf, account: cf.r2.buckets.list(account_id=account),
    )


ENTERPRISE = ("enterprise",)
CORE = ("settings", "records", "packs", "dnssec")
"""The parts of zones that are read for the checks of the pack "core"."""

ZONE: Mapping[str, Resource] = {
    "settings": Resource("/zones/{id}/settings", "Zone Settings Read"),
    "records": Resource("/zones/{id}/dns_records?per_page=5000", "DNS Read", listing=True),
    # Without "all" only active packs are listed.
    "packs": Resource(
        "/zones/{id}/ssl/certificate_packs?status=all&per_page=50", "SSL and Certificates Read", listing=True
    ),
    "dnssec": Resource("/zones/{id}/dnssec", "DNS Read"),
    "config_rules": _entry_point("http_config_settings", "Config Settings Read"),
    "page_rules": Resource("/zones/{id}/pagerules?status=active", "Page Rules Read"),
    "waf_managed": _entry_point("http_request_firewall_managed", "Zone WAF Read"),
    "waf_custom": _entry_point("http_request_firewall_custom", "Zone WAF Read"),
    "rate_limits": _entry_point("http_ratelimit", "Zone WAF Read"),
    "access_rules": Resource(
        "/zones/{id}/firewall/access_rules/rules?per_page=100", "Firewall Services Read", listing=True
    ),
    "bots": Resource("/zones/{id}/bot_management", "Bot Management Read"),
    "worker_routes": Resource("/zones/{id}/workers/routes", "Workers Routes Read"),
    "hostname_tls": Resource("/zones/{id}/hostnames/settings/min_tls_version", "SSL and Certificates Read"),
    "custom_hostnames": Resource("/zones/{id}/custom_hostnames?per_page=50", "SSL and Certificates Read", listing=True),
    # What checks read that are chosen by name alone: with all of the above, these would be too many calls a zone.
    "redirect_rules": _entry_point("http_request_dynamic_redirect", "Dynamic URL Redirects Read"),
    "ddos": _entry_point("ddos_l7", "HTTP DDoS Managed Ruleset Read"),
    "leaked_credentials": Resource("/zones/{id}/leaked-credential-checks", "Zone WAF Read"),
    "page_shield": Resource("/zones/{id}/page_shield", "Page Shield Read"),
    "security_txt": Resource("/zones/{id}/security-center/securitytxt", "Zone Settings Read"),
    "dns_usage": Resource("/zones/{id}/dns_records/usage", "Account DNS Settings Read"),
    "origin_ca": Resource("/certificates?zone_id={id}&per_page=50", "SSL and Certificates Read", listing=True),
    "origin_pull": Resource("/zones/{id}/origin_tls_client_auth", "SSL and Certificates Read"),
    "hold": Resource("/zones/{id}/hold", "Zone Settings Read", plans=ENTERPRISE),
}

ACCOUNT: Mapping[str, Resource] = {
    "account": Resource("/accounts/{id}", "Account Settings Read"),
    "members": Resource("/accounts/{id}/members?per_page=50", "Account Settings Read", listing=True),
    "dns_settings": Resource("/accounts/{id}/dns_settings", "Account DNS Settings Read"),
    "account_waf_managed": _entry_point("http_request_firewall_managed", "Account WAF Read", "accounts"),
    "account_waf_custom": _entry_point("http_request_firewall_custom", "Account WAF Read", "accounts"),
    "account_rate_limits": _entry_point("http_ratelimit", "Account WAF Read", "accounts"),
    "tokens": Resource(
        "/accounts/{id}/tokens?include_expired=true&per_page=50", "Account API Tokens Read", listing=True
    ),
    # Those of the user whose token audits: the same for each account, which is told of those that open it.
    "user_tokens": Resource(
        "/user/tokens?include_expired=true&per_page=50",
        "API Tokens Read",
        listing=True,
        none="user-level authentication",
    ),
    "access_apps": Resource("/accounts/{id}/access/apps?per_page=100", "Access: Apps and Policies Read", listing=True),
    "service_tokens": Resource(
        "/accounts/{id}/access/service_tokens?per_page=50", "Access: Service Tokens Read", listing=True
    ),
    "access_certificates": Resource(
        "/accounts/{id}/access/certificates?per_page=50", "Access: Mutual TLS Certificates Read", listing=True
    ),
    "mtls_certificates": Resource("/accounts/{id}/mtls_certificates", "Account: SSL and Certificates Read"),
    "access_organization": Resource(
        "/accounts/{id}/access/organizations",
        "Access: Organizations, Identity Providers, and Groups Read",
        absent=True,
    ),
    "sso_connectors": Resource("/accounts/{id}/sso_connectors", "SSO Connector Read"),
    # The newest are enough: one is a fault already. What is asked for can only be said by what is not.
    "global_key_log": Resource(
        f"/accounts/{{id}}/logs/audit?{WITHOUT_KEY}&since={{since}}&before={{before}}&limit=100",
        "Account Settings Read",
    ),
    "workers": Resource(
        "/accounts/{id}/workers/scripts",
        "Workers Scripts Read",
        detail=Detail(name="subdomain", path="/accounts/{id}/workers/scripts/{key}/subdomain", key="id"),
    ),
    "alerts": Resource("/accounts/{id}/alerting/v3/policies", "Notifications Read"),
    "tunnels": Resource(
        "/accounts/{id}/cfd_tunnel?is_deleted=false&per_page=100", "Cloudflare Tunnel Read", listing=True
    ),
    "buckets": _buckets("managed_domain", "domains/managed"),
    "bucket_domains": _buckets("custom_domains", "domains/custom"),
    "bucket_cors": _buckets("cors", "cors", absent=True),
    "domains": Resource("/accounts/{id}/registrar/registrations?per_page=50", "Registrar Read", listing=True),
    "log_jobs": Resource("/accounts/{id}/logpush/jobs", "Logs Write"),
    "pools": Resource("/accounts/{id}/load_balancers/pools", "Load Balancing: Monitors and Pools Read"),
    "insights": Resource(
        "/accounts/{id}/security-center/insights?per_page=1000",
        "Account Settings Read",
        listing=True,
        pages=lambda cf, account: cf.security_center.insights.list(account_id=account),
    ),
}
