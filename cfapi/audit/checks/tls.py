"""How visitors' connections to Cloudflare, and Cloudflare's to the origin, are encrypted."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, cast

from cfapi.audit.checks.conditions import has_origins, has_proxied_names
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.hosts import listed
from cfapi.audit.page_rules import PageRule
from cfapi.audit.page_rules import force_https as page_rules_force_https
from cfapi.audit.redirects import force_https
from cfapi.audit.rules import rules_of
from cfapi.audit.snapshot import ZoneSnapshot

# What names that are not proxied get is not Cloudflare's to encrypt.
tls_check = partial(zone_check, reads=("settings", "records"), when=(has_proxied_names,))
origin_check = partial(zone_check, reads=("settings", "records"), when=(has_origins,))

ENCRYPTED, VERIFIED = ("full", "strict", "origin_pull"), ("strict", "origin_pull")
WEAK_TLS = ("1.0", "1.1")
KNOWN_TLS = (*WEAK_TLS, "1.2", "1.3")
# Broken, or without authentication: RC4 (RFC 7465), triple DES (RFC 8429), and those without encryption.
WEAK_CIPHERS = re.compile(r"RC4|3DES|DES-CBC|NULL|EXP|anon|ADH|AECDH|MD5", re.IGNORECASE)
YEAR = timedelta(days=365)


@origin_check("tls.origin_encrypted", Severity.CRITICAL)
def origin_encrypted(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The origin is not reached in plain text.

    https://developers.cloudflare.com/ssl/origin-configuration/ssl-modes/
    """
    mode = _ssl_mode(zone)
    if mode not in ENCRYPTED:
        problem = f"The SSL mode is {mode}: the origin is reached in plain text"
        yield Fault("ssl", problem, "Set the SSL mode to strict, once the origin has a certificate", {"ssl": mode})


@origin_check("tls.mode_strict", Severity.MEDIUM, aliases=("zone_ssl_strict",))
def mode_strict(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The certificate of the origin is verified.

    https://developers.cloudflare.com/ssl/origin-configuration/ssl-modes/full-strict/
    """
    mode = _ssl_mode(zone)
    if mode in ENCRYPTED and mode not in VERIFIED:
        problem = f"The SSL mode is {mode}: the certificate of the origin is not verified"
        yield Fault("ssl", problem, "Set the SSL mode to strict", {"ssl": mode})


@tls_check("tls.min_version_12", Severity.HIGH, aliases=("zone_min_tls_version_secure",))
def min_version_12(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Visitors can't use a TLS version below 1.2.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/minimum-tls/
    """
    version = _known(zone, "min_tls_version", KNOWN_TLS)
    if version in WEAK_TLS:
        problem = f"Visitors may connect with TLS {version}, to each host name that has no minimum of its own"
        yield Fault("min_tls_version", problem, "Set the minimum TLS version to 1.2", {"min_tls_version": version})


@tls_check("tls.v13_on", Severity.MEDIUM, aliases=("zone_tls_1_3_enabled",))
def v13_on(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Visitors can use TLS 1.3.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/tls-13/
    """
    if _has_no_version(zone):
        raise NotApplicable("the minimum TLS version is 1.3, which another check judges")
    if _known(zone, "tls_1_3", ("on", "zrt", "off")) == "off":
        yield Fault("tls_1_3", "TLS 1.3 is off", "Switch TLS 1.3 on")


@tls_check("tls.min_and_13_coherent", Severity.HIGH)
def min_and_13_coherent(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The minimum TLS version is one that is switched on.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/minimum-tls/
    """
    if _has_no_version(zone):
        problem = "The minimum TLS version is 1.3, and TLS 1.3 is off: no version is left for visitors"
        yield Fault("min_tls_version", problem, "Switch TLS 1.3 on")


@tls_check("tls.zero_rtt_off", Severity.LOW)
def zero_rtt_off(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Requests can't be replayed by those who record them.

    https://developers.cloudflare.com/speed/optimization/protocol/0-rtt-connection-resumption/
    """
    if zone.setting("0rtt") == "on" or zone.setting("tls_1_3") == "zrt":
        problem = "0-RTT is on: whoever records a visitor's first request can send it again"
        yield Fault("0rtt", problem, "Switch 0-RTT off, unless the origin can take each GET twice")


@tls_check("tls.https_forced", Severity.MEDIUM, aliases=("zone_https_redirect_enabled",))
def https_forced(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Plain HTTP is redirected to HTTPS, for each proxied name: by the setting, or by rules.

    Page rules are looked at if the pack `full` is chosen, redirect rules if `tls.redirects_encrypted` is.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/always-use-https/
    """
    if _known(zone, "always_use_https", ("on", "off")) == "off":
        page_rules = zone.read("page_rules", list[PageRule]) if zone.has("page_rules") else []
        rules = rules_of(zone, "redirect_rules") if zone.has("redirect_rules") else []
        names = zone.proxied_names
        plain = [each for each in names if not (page_rules_force_https(page_rules, each) or force_https(rules, each))]
        if plain:
            problem = f"Always Use HTTPS is off, and nothing redirects {listed(plain)}{_unread(zone)}"
            remedy = "Switch Always Use HTTPS on, unless a rule redirects every host name"
            yield Fault("always_use_https", problem, remedy, {"names": plain})


@tls_check("tls.hsts_on", Severity.HIGH, aliases=("zone_hsts_enabled",))
def hsts_on(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """Browsers remember for months to use HTTPS only.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/http-strict-transport-security/
    """
    hsts = _hsts(zone)
    enabled, age = hsts.get("enabled"), _seconds(hsts.get("max_age"))
    if not isinstance(enabled, bool):
        raise Unknown("the setting security_header does not say whether HSTS is on")
    if not enabled:
        problem = "HSTS is off"
    elif age == timedelta(0):
        problem = "HSTS has a max-age of 0, which tells browsers to forget it"
    elif age < terms.hsts_age:
        problem = f"HSTS has a max-age of {_days(age)}, and should last at least {_days(terms.hsts_age)}"
    else:
        return
    remedy = f"Switch HSTS on, with a max-age of at least {_days(terms.hsts_age)}, once all of the zone serves HTTPS"
    yield Fault("security_header", problem, remedy, dict(hsts))


@tls_check("tls.hsts_full", Severity.MEDIUM)
def hsts_full(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """HSTS, where it is on, covers subdomains, and keeps what it promises to the preload list.

    https://hstspreload.org/
    """
    hsts = _hsts(zone)
    if hsts.get("enabled") is not True:
        return
    age, subdomains = _seconds(hsts.get("max_age")), hsts.get("include_subdomains") is True
    if hsts.get("preload") is True and not (subdomains and age >= YEAR):
        problem = "HSTS asks for preloading, which takes subdomains and a max-age of a year"
        yield Fault("security_header", problem, "Include subdomains, and set the max-age to a year", dict(hsts))
    elif not subdomains and age > timedelta(0):
        yield Fault("security_header", "HSTS leaves subdomains out", "Include subdomains", dict(hsts))


@tls_check("tls.rewrites_on", Severity.LOW, aliases=("zone_automatic_https_rewrites_enabled",))
def rewrites_on(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Links to plain HTTP are rewritten where HTTPS works.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/automatic-https-rewrites/
    """
    if _known(zone, "automatic_https_rewrites", ("on", "off")) == "off":
        problem = "Automatic HTTPS Rewrites is off: pages may load parts over plain HTTP"
        yield Fault("automatic_https_rewrites", problem, "Switch Automatic HTTPS Rewrites on")


@tls_check("tls.opportunistic_on", Severity.LOW)
def opportunistic_on(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Browsers may encrypt what is requested over plain HTTP.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/opportunistic-encryption/
    """
    if _known(zone, "opportunistic_encryption", ("on", "off")) == "off":
        problem = "Opportunistic Encryption is off"
        yield Fault("opportunistic_encryption", problem, "Switch Opportunistic Encryption on")


@tls_check("tls.ciphers_strong", Severity.MEDIUM, pack="full")
def ciphers_strong(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Cipher suites that somebody chose are strong; none at all means Cloudflare's own choice.

    Those of TLS 1.3 can't be chosen.

    https://developers.cloudflare.com/ssl/edge-certificates/additional-options/cipher-suites/
    """
    if not isinstance(zone.setting("ciphers"), list):
        raise Unknown("the setting ciphers has a value that this check does not know")
    if zone.setting("min_tls_version") == "1.3":
        raise NotApplicable("the minimum TLS version is 1.3, whose cipher suites can't be chosen")
    weak = sorted({name for name in map(str, zone.setting("ciphers")) if WEAK_CIPHERS.search(name)})
    if weak:
        problem = f"Visitors may connect with weak cipher suites: {listed(weak)}"
        yield Fault("ciphers", problem, "Take them out, or reset the list to Cloudflare's choice", {"ciphers": weak})


def _unread(zone: ZoneSnapshot) -> str:
    """Which rules, that may do the same as a setting, were not read."""
    kinds = [words for name, words in (("redirect_rules", "redirect"), ("page_rules", "page")) if not zone.has(name)]
    return f" ({' and '.join(kinds)} rules, which may do so, were not read)" if kinds else ""


def _has_no_version(zone: ZoneSnapshot) -> bool:
    return bool(zone.setting("min_tls_version") == "1.3" and zone.setting("tls_1_3") == "off")


def _ssl_mode(zone: ZoneSnapshot) -> str:
    return _known(zone, "ssl", ("off", "flexible", *ENCRYPTED))


def _known(zone: ZoneSnapshot, name: str, values: tuple[str, ...]) -> str:
    """A setting's value, which must be one that the check understands."""
    value = zone.setting(name)
    if value not in values:
        raise Unknown(f"the setting {name} has a value that this check does not know")
    return str(value)


def _hsts(zone: ZoneSnapshot) -> Mapping[str, Any]:
    header = zone.setting("security_header")
    found = cast("dict[str, Any]", header).get("strict_transport_security") if isinstance(header, dict) else None
    if not isinstance(found, dict):
        raise Unknown("the setting security_header does not say whether HSTS is on")
    return cast("dict[str, Any]", found)


def _seconds(value: object) -> timedelta:
    """A max-age; what is none, or too long for a timedelta, counts as none or as a century."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        return timedelta(0)
    return timedelta(seconds=min(value, 100 * YEAR.total_seconds()))


def _days(age: timedelta) -> str:
    return f"{age.days} days" if age >= timedelta(days=1) else f"{age.seconds} seconds"
