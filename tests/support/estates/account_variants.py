"""What an account may have: healthy parts, and of each check of accounts a fault, and what only looks like one."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from tests.support.audit import DAY, TUNNEL, stamp

Parts = dict[str, Any]
ALL_ZONES = {"com.cloudflare.api.account.zone.*": "*"}
SUPER = {"name": "Super Administrator - All Privileges"}


def healthy(id: str, now: datetime) -> Parts:
    """An account with some of everything, in which all is well."""
    day, later = stamp(now - DAY), stamp(now + 300 * DAY)
    domain = {
        "domain_name": "held.example",
        "locked": True,
        "auto_renew": True,
        "status": "active",
        "expires_at": later,
    }
    return {
        "account": {"id": id, "name": f"Account {id}", "type": "enterprise", "settings": {"enforce_twofactor": True}},
        "members": [member(number) for number in range(3)],
        "dns_settings": {"enforce_dns_only": False},
        "account_waf_managed": None,
        "account_waf_custom": None,
        "account_rate_limits": None,
        "tokens": [token(now)],
        "user_tokens": [token(now, resources={f"com.cloudflare.api.account.{id}": "*"})],
        "access_apps": [app(PEOPLE), INNER],
        "service_tokens": [{"name": "ci", "expires_at": later}],
        "access_certificates": [{"name": "fleet", "expires_on": later, "associated_hostnames": ["a.held.example"]}],
        "mtls_certificates": [{"name": "devices", "expires_on": later, "type": "custom"}],
        "workers": [{"id": "site", "subdomain": {"enabled": False, "previews_enabled": False}}],
        "alerts": [alert(each) for each in ALERTS],
        "tunnels": [{"id": TUNNEL, "name": "office", "status": "healthy", "created_at": day}],
        "buckets": [{"name": "backups", "managed_domain": {"enabled": False, "domain": "pub-1.r2.dev"}}],
        "bucket_domains": [{"name": "files", "custom_domains": {"domains": [custom_domain("1.2")]}}],
        "bucket_cors": [{"name": "shared", "cors": cors("GET", "HEAD")}],
        "access_organization": {"deny_unmatched_requests": True},
        "sso_connectors": [{"email_domain": "held.example", "enabled": True}],
        "global_key_log": [],
        "domains": [domain],
        "log_jobs": [{"name": "audit", "dataset": "audit_logs_v2", "enabled": True, "last_complete": day}],
        "pools": [{"name": "web", "enabled": True, "monitor": "m1"}],
        "insights": [],
    }


def custom_domain(version: str | None, **members: Any) -> Parts:
    """A host name of a bucket."""
    return {"domain": "files.held.example", "enabled": True, "minTLS": version, **members}


def cors(*methods: str, origin: str = "*") -> Parts:
    return {"rules": [{"allowed": {"methods": list(methods), "origins": [origin]}}]}


def logged(context: str) -> Parts:
    """A change of the account by its owner."""
    actor = {"email": "m0@held.example", "type": "user", "context": context}
    return {"actor": actor, "action": {"type": "update", "result": "success"}}


ALERTS = ("universal_ssl_event_type", "dos_attack_l7", "tunnel_health_event", "expiring_service_token_alert")


def alert(type: str, **members: Any) -> Parts:
    return {"alert_type": type, "enabled": True, "mechanisms": {"email": [{"id": "ops@held.example"}]}, **members}


def member(number: int, *roles: Parts, second_factor: bool = True, status: str = "accepted") -> Parts:
    email = f"m{number}@held.example"
    user = {"id": str(number), "email": email, "two_factor_authentication_enabled": second_factor}
    return {"id": str(number), "email": email, "status": status, "user": user, "roles": list(roles)}


def token(
    now: datetime, *, resources: Parts | None = None, groups: tuple[str, ...] = ("DNS Write",), **members: Any
) -> Parts:
    named = [{"id": "g", "name": name} for name in groups]
    allowed = {"id": "p", "effect": "allow", "permission_groups": named}
    made: Parts = {"id": "t", "name": "deploy", "status": "active", "issued_on": stamp(now - 20 * DAY)}
    made |= {"last_used_on": stamp(now - DAY), "expires_on": stamp(now + 60 * DAY)}
    made["policies"] = [allowed | {"resources": resources or {"com.cloudflare.api.account.zone.7": "*"}}]
    return made | {"condition": {"request_ip": {"in": ["203.0.113.7/32"]}}} | members


def app(*policies: Parts, **members: Any) -> Parts:
    made = {"name": "Wiki", "domain": "wiki.held.example", "type": "self_hosted"}
    return made | {"policies": [{"name": "people", "require": [], **each} for each in policies]} | members


PEOPLE: Parts = {"decision": "allow", "include": [{"email_domain": {"domain": "held.example"}}]}
# It guards what zones call so.
INNER = app(PEOPLE, name="Inner", domain="inner.*.*")


class AccountVariant(NamedTuple):
    """A fault or a decoy: the check, what it calls it, and which parts an account has in its place."""

    check: str
    subject: str
    parts: Callable[[str, datetime], Parts]
    is_fault: bool = True


def fault(check: str, subject: str, **parts: Any) -> AccountVariant:
    return AccountVariant(check, subject, lambda _, __: parts)


def decoy(check: str, subject: str, **parts: Any) -> AccountVariant:
    return AccountVariant(check, subject, lambda _, __: parts, is_fault=False)


def tokens(name: str, subject: str, is_fault: bool, of: Callable[[datetime], Parts]) -> list[AccountVariant]:
    """The same for a token of the account, and for one of its user that opens it."""

    def users(id: str, now: datetime) -> Parts:
        made = of(now)
        # Whoever has one user for all accounts tells each of those tokens that open it.
        made["policies"] = [
            {**each, "resources": {f"com.cloudflare.api.account.{id}": each["resources"]}} for each in made["policies"]
        ]
        return {"user_tokens": [made]}

    return [
        AccountVariant(f"token.{name}", subject, lambda _, now: {"tokens": [of(now)]}, is_fault),
        AccountVariant(f"user_token.{name}", subject, users, is_fault),
    ]


EVERYONE: Parts = {"everyone": {}}
OFFICE: Parts = {"ip": {"ip": "203.0.113.0/24"}}
TOKENS = (
    *tokens("expiry_set", "token deploy", True, lambda now: token(now, expires_on=None)),
    *tokens("expiry_set", "token deploy", False, lambda now: token(now, expires_on=None, status="disabled")),
    *tokens(
        "ip_limited", "token deploy", True, lambda now: token(now, condition={"request_ip": {"in": ["0.0.0.0/0"]}})
    ),
    *tokens(
        "ip_limited", "token deploy", False, lambda now: token(now, condition={"request_ip": {"not_in": ["::/1"]}})
    ),
    *tokens("unused_absent", "token deploy", True, lambda now: token(now, last_used_on=stamp(now - 91 * DAY))),
    *tokens("unused_absent", "token deploy", False, lambda now: token(now, last_used_on=None)),
    *tokens(
        "expired_absent", "token deploy", True, lambda now: token(now, status="expired", expires_on=stamp(now - DAY))
    ),
    *tokens("expired_absent", "token deploy", False, lambda now: token(now, expires_on=stamp(now + DAY))),
    *tokens("not_all_zones", "token deploy", True, lambda now: token(now, resources=ALL_ZONES)),
    *tokens("not_all_zones", "token deploy", False, lambda now: token(now, resources=ALL_ZONES, groups=("Zone Read",))),
)


def ending(check: str, part: str, subject: str, member: str, **more: Any) -> list[AccountVariant]:
    """Something that ends in 29 days, and in 31."""

    def of(days: int) -> Callable[[str, datetime], Parts]:
        return lambda _, now: {
            part: [{"name": subject.rsplit(maxsplit=1)[-1], member: stamp(now + days * DAY), **more}]
        }

    return [AccountVariant(check, subject, of(29)), AccountVariant(check, subject, of(31), is_fault=False)]


LASTING = (
    *ending("access.service_tokens_lasting", "service_tokens", "service token ci", "expires_at"),
    *ending(
        "access.certificates_lasting",
        "access_certificates",
        "certificate fleet",
        "expires_on",
        associated_hostnames=["a.held.example"],
    ),
    *ending("cert.mtls_not_expiring", "mtls_certificates", "certificate devices", "expires_on", type="custom"),
)


def tunnel(**facts: int | str) -> Callable[[str, datetime], Parts]:
    """A Tunnel; numbers are days ago."""

    def parts(_: str, now: datetime) -> Parts:
        given = {name: stamp(now - each * DAY) if isinstance(each, int) else each for name, each in facts.items()}
        return {"tunnels": [{"id": TUNNEL, "name": "office", **given}]}

    return parts


def domain(**members: Any) -> Callable[[str, datetime], Parts]:
    def parts(id: str, now: datetime) -> Parts:
        (one,) = healthy(id, now)["domains"]
        return {"domains": [one | members]}

    return parts


def job(error: int, done: int, **members: Any) -> Callable[[str, datetime], Parts]:
    """A job whose last error and success are so many days ago."""

    def parts(_: str, now: datetime) -> Parts:
        one = {"name": "audit", "dataset": "audit_logs_v2", "enabled": True, **members}
        return {"log_jobs": [one | {"last_error": stamp(now - error * DAY), "last_complete": stamp(now - done * DAY)}]}

    return parts


def files(*domains: Parts) -> list[Parts]:
    return [{"name": "files", "custom_domains": {"domains": list(domains)}}]


def insight(severity: str, **members: Any) -> list[Parts]:
    return [
        {"severity": severity, "issue_class": "dangling", "subject": "a.held.example", "status": "active", **members}
    ]


def insights(name: str, severity: str) -> list[AccountVariant]:
    check, subject = f"insights.{name}_absent", "dangling: a.held.example"
    return [
        fault(check, subject, insights=insight(severity)),
        decoy(check, subject, insights=insight(severity, dismissed=True)),
    ]


ESTATE = (
    fault("account.dns_only_override_off", "enforce_dns_only", dns_settings={"enforce_dns_only": True}),
    decoy(
        "account.dns_only_override_off", "enforce_dns_only", dns_settings={"zone_defaults": {"foundation_dns": True}}
    ),
    AccountVariant(
        "account.members_2fa",
        "members",
        lambda home, now: {
            "account": healthy(home, now)["account"] | {"settings": {"enforce_twofactor": False}},
            "members": [member(0), member(1, second_factor=False)],
        },
    ),
    AccountVariant(
        "account.members_2fa",
        "members",
        lambda home, now: {
            "account": healthy(home, now)["account"] | {"settings": {"enforce_twofactor": False}},
            "members": [member(0), member(1, second_factor=False, status="pending")],
        },
        is_fault=False,
    ),
    fault("account.super_admins_few", "members", members=[member(each, SUPER) for each in range(6)]),
    decoy(
        "account.super_admins_few",
        "members",
        members=[member(each, SUPER, status="accepted" if each < 5 else "pending") for each in range(9)],
    ),
    fault(
        "access.policy_tight",
        "wiki.held.example: people",
        access_apps=[app({"decision": "bypass", "include": [EVERYONE]}), INNER],
    ),
    decoy(
        "access.policy_tight",
        "wiki.held.example: people",
        access_apps=[app({"decision": "bypass", "include": [EVERYONE], "require": [OFFICE]}), INNER],
    ),
    fault("access.app_has_policy", "wiki.held.example", access_apps=[app(), INNER]),
    decoy("access.app_has_policy", "wiki.held.example", access_apps=[app(type="bookmark"), INNER]),
    AccountVariant("tunnel.healthy", "tunnel office", tunnel(status="down", conns_inactive_at=1)),
    AccountVariant("tunnel.healthy", "tunnel office", tunnel(status="inactive", created_at=0), is_fault=False),
    AccountVariant("tunnel.unused_absent", "tunnel office", tunnel(status="inactive", created_at=91)),
    AccountVariant("tunnel.unused_absent", "tunnel office", tunnel(status="healthy", created_at=400), is_fault=False),
    fault("r2.public_url_off", "bucket site", buckets=[{"name": "site", "managed_domain": {"enabled": True}}]),
    decoy("r2.public_url_off", "bucket public", buckets=[{"name": "public", "managed_domain": {"enabled": False}}]),
    AccountVariant("domain.locked", "held.example: lock", domain(locked=False)),
    AccountVariant("domain.locked", "held.example: renewal", domain(auto_renew=False)),
    AccountVariant(
        "domain.locked", "held.example: lock", domain(locked=False, status="transfer_pending"), is_fault=False
    ),
    fault("lb.pool_monitored", "pool web", pools=[{"name": "web", "enabled": True, "monitor": None}]),
    decoy("lb.pool_monitored", "pool web", pools=[{"name": "web", "enabled": False, "monitor": None}]),
    fault("r2.cors_narrow", "bucket shared", bucket_cors=[{"name": "shared", "cors": cors("GET", "PUT")}]),
    decoy(
        "r2.cors_narrow",
        "bucket shared",
        bucket_cors=[{"name": "shared", "cors": cors("PUT", origin="https://held.example")}],
    ),
    fault("r2.domain_tls_12", "domain files.held.example", bucket_domains=files(custom_domain("1.0"))),
    decoy("r2.domain_tls_12", "domain files.held.example", bucket_domains=files(custom_domain("1.0", enabled=False))),
    fault("access.unmatched_denied", "unmatched requests", access_organization={"deny_unmatched_requests": False}),
    decoy(
        "access.unmatched_denied",
        "unmatched requests",
        access_organization={"deny_unmatched_requests": True, "deny_unmatched_requests_exempted_zone_names": ["a"]},
    ),
    fault("account.sso_on", "single sign-on", sso_connectors=[{"email_domain": "held.example", "enabled": False}]),
    decoy(
        "account.sso_on",
        "single sign-on",
        sso_connectors=[
            {"email_domain": "old.example", "enabled": False},
            {"email_domain": "held.example", "enabled": True},
        ],
    ),
    fault("token.global_key_unused", "Global API Key", global_key_log=[logged("api_key")]),
    decoy("token.global_key_unused", "Global API Key", global_key_log=[logged("api_token")]),
    fault("worker.dev_url_off", "worker site", workers=[{"id": "site", "subdomain": {"enabled": True}}]),
    decoy(
        "worker.dev_url_off",
        "worker dev",
        workers=[{"id": "dev", "subdomain": {"enabled": False, "previews_enabled": False}}],
    ),
    fault("alert.coverage", "alert dos_attack_l7", alerts=[alert(each) for each in ALERTS if each != "dos_attack_l7"]),
    fault(
        "alert.coverage",
        "alert tunnel_health_event",
        alerts=[alert(each, **({"mechanisms": {}} if "tunnel" in each else {})) for each in ALERTS],
    ),
    decoy(
        "alert.coverage",
        "alert expiring_service_token_alert",
        alerts=[alert(each) for each in ALERTS if "service" not in each],
        service_tokens=[],
    ),
    fault("log.audit_exported", "audit log", log_jobs=[]),
    AccountVariant("log.audit_exported", "audit log", job(error=2, done=1), is_fault=False),
    AccountVariant(
        "log.export_healthy", "logs requests", job(error=1, done=2, name="requests", dataset="http_requests")
    ),
    AccountVariant("log.export_healthy", "logs audit", job(error=2, done=1), is_fault=False),
    *insights("critical", "Critical"),
    *insights("moderate", "Moderate"),
    *insights("low", "Low"),
)
# What a fault brings along: the same thing is two findings.
BESIDES = {("log.export_healthy", "logs requests"): ("log.audit_exported", "audit log")}
ACCOUNT_VARIANTS = (*TOKENS, *LASTING, *ESTATE)
