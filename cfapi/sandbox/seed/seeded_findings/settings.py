"""Faults and decoys in the settings of a zone."""

from collections.abc import Mapping
from typing import Any

from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Plant, Seedable

SIX_MONTHS, YEAR = 15768000, 31536000


def setting(subject: str, *variants: Mapping[str, Any]) -> Plant:
    """Set some settings, in one of several ways."""

    def plant(context: FindingContext) -> str:
        context.part.update(variants[context.turn % len(variants)])
        return subject

    return plant


def hsts(*variants: Mapping[str, Any]) -> Plant:
    """Set some of what HSTS consists of."""

    def plant(context: FindingContext) -> str:
        changed = context.part["security_header"]["strict_transport_security"] | variants[context.turn % len(variants)]
        context.part["security_header"] = {"strict_transport_security": changed}
        return "security_header"

    return plant


def _of_settings(check: str, group: str, plant: Plant) -> Seedable:
    return Seedable(check, "settings", group, plant)


FAULTS = (
    _of_settings("tls.origin_encrypted", "ssl", setting("ssl", {"ssl": "flexible"}, {"ssl": "off"})),
    _of_settings("tls.mode_strict", "ssl", setting("ssl", {"ssl": "full"})),
    _of_settings(
        "tls.min_version_12",
        "versions",
        setting("min_tls_version", {"min_tls_version": "1.0"}, {"min_tls_version": "1.1"}),
    ),
    _of_settings("tls.v13_on", "versions", setting("tls_1_3", {"tls_1_3": "off", "min_tls_version": "1.2"})),
    _of_settings(
        "tls.min_and_13_coherent",
        "versions",
        setting("min_tls_version", {"tls_1_3": "off", "min_tls_version": "1.3"}),
    ),
    _of_settings("tls.zero_rtt_off", "versions", setting("0rtt", {"0rtt": "on"}, {"tls_1_3": "zrt"})),
    _of_settings("tls.https_forced", "redirect", setting("always_use_https", {"always_use_https": "off"})),
    _of_settings(
        "tls.rewrites_on", "rewrites", setting("automatic_https_rewrites", {"automatic_https_rewrites": "off"})
    ),
    _of_settings(
        "tls.opportunistic_on",
        "opportunistic",
        setting("opportunistic_encryption", {"opportunistic_encryption": "off"}),
    ),
    _of_settings("tls.hsts_on", "hsts", hsts({"enabled": False, "max_age": 0}, {"max_age": 0}, {"max_age": 300})),
    _of_settings(
        "tls.hsts_full", "hsts", hsts({"include_subdomains": False}, {"preload": True, "max_age": SIX_MONTHS})
    ),
    _of_settings("zone.under_attack_off", "level", setting("security_level", {"security_level": "under_attack"})),
    _of_settings(
        "zone.security_level_on",
        "level",
        setting("security_level", {"security_level": "essentially_off"}, {"security_level": "off"}),
    ),
)
DECOYS = (
    _of_settings("tls.mode_strict", "ssl", setting("ssl", {"ssl": "origin_pull"})),
    _of_settings("tls.min_version_12", "versions", setting("min_tls_version", {"min_tls_version": "1.3"})),
    _of_settings("tls.hsts_on", "hsts", hsts({"max_age": SIX_MONTHS})),
    _of_settings("tls.hsts_full", "hsts", hsts({"preload": True, "max_age": YEAR})),
    _of_settings("zone.security_level_on", "level", setting("security_level", {"security_level": "low"})),
)


def careless(settings: dict[str, Any]) -> None:
    """Everything at its worst, as it may well be where nobody is served."""
    settings |= {"ssl": "off", "min_tls_version": "1.0", "tls_1_3": "off", "always_use_https": "off"}
    settings["security_header"] = {"strict_transport_security": {"enabled": False, "max_age": 0}}
