"""The checks: pure functions from what was read to its faults, and the table that names them."""

from collections.abc import Mapping

from cfapi.audit.checks import (
    access,
    accounts,
    alerts,
    buckets,
    caa,
    certificates,
    dns,
    estate,
    hygiene,
    insights,
    lasting,
    mail,
    named,
    origins,
    products,
    saas,
    tls,
    tokens,
    tunnels,
    waf,
    zones,
)
from cfapi.audit.checks.registry import Check, Terms, account_check, choose, declared_in, zone_check

__all__ = ["CHECKS", "Check", "Terms", "account_check", "choose", "declared_in", "zone_check"]

_OF_ZONES = (zones, tls, certificates, dns, caa, mail, waf, products, saas, tunnels, named, origins)
_OF_ACCOUNTS = (accounts, tokens, access, lasting, estate, buckets, alerts, insights)

CHECKS: Mapping[str, Check] = declared_in(*(vars(module) for module in (*_OF_ZONES, *_OF_ACCOUNTS, hygiene)))
