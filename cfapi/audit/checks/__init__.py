"""The checks: pure functions from what was read to its faults, and the table that names them."""

from collections.abc import Mapping

from cfapi.audit.checks import accounts, caa, certificates, dns, mail, tls, zones
from cfapi.audit.checks.registry import Check, Terms, account_check, choose, declared_in, zone_check

__all__ = ["CHECKS", "Check", "Terms", "account_check", "choose", "declared_in", "zone_check"]

CHECKS: Mapping[str, Check] = declared_in(
    *(vars(module) for module in (zones, tls, certificates, dns, caa, mail, accounts))
)
