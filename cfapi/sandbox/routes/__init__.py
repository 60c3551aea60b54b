"""The operations of the sandbox: one module per resource, each with its table of routes."""

from cfapi.sandbox.router import Route
from cfapi.sandbox.routes import (
    accounts,
    certificate_packs,
    custom_certificates,
    dnssec,
    ips,
    page_rules,
    records,
    settings,
    ssl,
    user,
    user_tokens,
    zones,
)

ROUTES: tuple[Route, ...] = (
    *accounts.ROUTES,
    *certificate_packs.ROUTES,
    *custom_certificates.ROUTES,
    *dnssec.ROUTES,
    *ips.ROUTES,
    *page_rules.ROUTES,
    *records.ROUTES,
    *settings.ROUTES,
    *ssl.ROUTES,
    *user.ROUTES,
    *user_tokens.ROUTES,
    *zones.ROUTES,
)
