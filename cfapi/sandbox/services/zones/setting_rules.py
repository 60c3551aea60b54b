"""The zone settings: which there are, what a healthy zone has, which values are valid."""

import copy
import re
from collections.abc import Iterable
from typing import Any, cast

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.json_values import Test, whole

_HOUR, _DAY = 3600, 86400


@attrs.frozen
class Setting:
    """One setting. `paid` ones can't be edited on the free plan; `listed` ones stand in the listing."""

    default: Any
    valid: Test
    paid: bool = False
    listed: bool = True


def one_of(*choices: object) -> Test:
    # A bool equals 0 or 1 in Python, and JSON's true is no number.
    return lambda value: not isinstance(value, bool) and value in choices


def text(pattern: str) -> Test:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def listing_of(test: Test) -> Test:
    return lambda value: isinstance(value, list) and all(map(test, cast("Iterable[Any]", value)))


def object_of(**tests: Test) -> Test:
    """An object with no other fields than these; any of them may be absent."""

    def valid(value: Any) -> bool:
        if not isinstance(value, dict):
            return False
        given = cast("dict[str, Any]", value)
        return all(name in tests and tests[name](each) for name, each in given.items())

    return valid


def all_of(**tests: Test) -> Test:
    """An object with all of these fields and no others."""
    valid = object_of(**tests)
    return lambda value: valid(value) and value.keys() == tests.keys()


def boolean(value: Any) -> bool:
    return isinstance(value, bool)


_switch = one_of("on", "off")
_on = Setting("on", _switch)
_off = Setting("off", _switch)
_paid = Setting("off", _switch, paid=True)

HSTS_ON = {
    "strict_transport_security": {
        "enabled": True,
        "max_age": 31536000,
        "include_subdomains": True,
        "preload": False,
        "nosniff": True,
    }
}
HSTS_OFF = {
    "strict_transport_security": {
        "enabled": False,
        "max_age": 0,
        "include_subdomains": False,
        "preload": False,
        "nosniff": False,
    }
}
_hsts = object_of(
    strict_transport_security=object_of(
        enabled=boolean,
        max_age=whole(0, 2**31),
        include_subdomains=boolean,
        preload=boolean,
        nosniff=boolean,
    )
)
_apo_off: dict[str, Any] = {
    "enabled": False,
    "cf": False,
    "wordpress": False,
    "wp_plugin": False,
    "hostnames": [],
    "cache_by_device_type": False,
}
_apo = object_of(
    enabled=boolean,
    cf=boolean,
    wordpress=boolean,
    wp_plugin=boolean,
    cache_by_device_type=boolean,
    hostnames=listing_of(text(r".+")),
)
_challenge_ttls = (300, 900, 1800, 2700, *(_HOUR * n for n in (1, 2, 3, 4, 8, 16)))
_challenge_days = tuple(_DAY * n for n in (1, 7, 30, 365))
_uploads = (*range(100, 525, 25), *range(1000, 5500, 500))

SETTINGS: dict[str, Setting] = {
    "0rtt": _off,
    "advanced_ddos": Setting("on", _switch, paid=True),
    "always_online": _off,
    "always_use_https": _on,
    "automatic_https_rewrites": _on,
    "automatic_platform_optimization": Setting(_apo_off, _apo, paid=True),
    "brotli": _on,
    "browser_cache_ttl": Setting(14400, whole(0, _DAY * 365)),
    "browser_check": _on,
    "cache_level": Setting("aggressive", one_of("aggressive", "basic", "simplified")),
    "challenge_ttl": Setting(1800, one_of(*_challenge_ttls, *_challenge_days)),
    "ciphers": Setting([], listing_of(text(r"[A-Za-z0-9_-]+"))),
    "cname_flattening": Setting("flatten_at_root", one_of("flatten_at_root", "flatten_all"), paid=True),
    "development_mode": _off,
    "early_hints": _off,
    "edge_cache_ttl": Setting(7200, one_of(30, 60, 300, 1200, 1800, *_challenge_ttls[4:], _DAY, _DAY * 7)),
    "email_obfuscation": _on,
    "fonts": Setting("off", _switch, listed=False),
    "h2_prioritization": Setting("off", one_of("on", "off", "custom"), paid=True),
    "hotlink_protection": _off,
    "http2": _on,
    "http3": _on,
    "image_resizing": Setting("off", one_of("on", "off", "open"), paid=True),
    "ip_geolocation": _on,
    "ipv6": _on,
    "max_upload": Setting(100, one_of(*_uploads)),
    "min_tls_version": Setting("1.2", one_of("1.0", "1.1", "1.2", "1.3")),
    "mirage": _paid,
    "nel": Setting({"enabled": False}, all_of(enabled=boolean)),
    "opportunistic_encryption": _on,
    "opportunistic_onion": _on,
    "orange_to_orange": _paid,
    "origin_error_page_pass_thru": _paid,
    "origin_h2_max_streams": Setting(128, whole(1, 1000), paid=True),
    "origin_max_http_version": Setting("2", one_of("1", "2")),
    "polish": Setting("off", one_of("off", "lossless", "lossy"), paid=True),
    "prefetch_preload": _paid,
    "privacy_pass": _on,
    "proxy_read_timeout": Setting(100, whole(1, 6000), paid=True),
    "pseudo_ipv4": Setting("off", one_of("off", "add_header", "overwrite_header")),
    "replace_insecure_js": _on,
    "response_buffering": _paid,
    "rocket_loader": _off,
    "security_header": Setting(HSTS_ON, _hsts),
    "security_level": Setting("medium", one_of("off", "essentially_off", "low", "medium", "high", "under_attack")),
    "server_side_exclude": _on,
    "sort_query_string_for_cache": _paid,
    "speed_brain": Setting("off", _switch, listed=False),
    "ssl": Setting("full", one_of("off", "flexible", "full", "strict", "origin_pull")),
    "tls_1_3": Setting("on", one_of("on", "off", "zrt")),
    "tls_client_auth": _off,
    "true_client_ip_header": _paid,
    "waf": _paid,
    "webp": _paid,
    "websockets": _on,
}


def known(name: str) -> str:
    """The name of a setting, or an ApiError where there is none."""
    if name not in SETTINGS:
        raise codes.SETTING_UNKNOWN.error(name=name)
    return name


def checked(name: str, value: Any, plan: str) -> Any:
    """A value that a zone of this plan may have, or an ApiError that says why it can't."""
    setting = SETTINGS[name]
    if setting.paid and plan == "free":
        raise codes.SETTING_NOT_ALLOWED.error(name=name)
    if not setting.valid(value):
        raise codes.SETTING_VALUE.error(name=name)
    return value


DEFAULTS: dict[str, Any] = {name: setting.default for name, setting in SETTINGS.items()}
_OBJECTS: dict[str, Any] = {name: value for name, value in DEFAULTS.items() if isinstance(value, dict | list)}


def defaults() -> dict[str, Any]:
    """The defaults, for a zone to change at will."""
    return DEFAULTS | copy.deepcopy(_OBJECTS)
