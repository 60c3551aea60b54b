"""The categories of products by which audit logs can be read: nobody documents them, so these are the sandbox's own."""

from collections.abc import Iterable

from cfapi.sandbox.json_values import Json

# A product is what follows the account or the zone in the path of a call.
_CATEGORIES: dict[str, tuple[str, ...]] = {
    "account": ("accounts", "members", "roles", "tokens", "iam", "access_rules", "audit_logs", "alerting"),
    "application_security": (
        "rulesets",
        "firewall",
        "filters",
        "rules",
        "rate_limits",
        "page_shield",
        "bot_management",
    ),
    "developer_platform": ("workers", "storage", "d1", "r2", "queues", "pages", "ai", "vectorize", "hyperdrive"),
    "dns": ("dns_records", "dnssec", "dns_settings", "secondary_dns", "custom_ns", "dns_firewall"),
    "logs": ("logpush", "logs"),
    "media": ("stream", "images", "calls"),
    "performance": ("settings", "argo", "cache", "purge_cache", "pagerules", "load_balancers", "healthchecks"),
    "ssl_tls": ("ssl", "custom_certificates", "custom_hostnames", "certificates", "client_certificates", "acm"),
    "zero_trust": (
        "access",
        "gateway",
        "devices",
        "cfd_tunnel",
        "warp_connector",
        "teamnet",
        "dlp",
        "dex",
        "zerotrust",
    ),
    "zones": ("zones", "activation_check", "hold"),
}


def products(categories: Iterable[str]) -> set[str]:
    """The products of some categories; none of one that there is not."""
    return {product for each in categories for product in _CATEGORIES.get(each, ())}


def told() -> list[Json]:
    """The categories with their products."""
    return [
        {**_labelled(category), "products": [_labelled(product) for product in products]}
        for category, products in _CATEGORIES.items()
    ]


def _labelled(value: str) -> Json:
    return {"label": value.replace("_", " ").capitalize(), "value": value}
