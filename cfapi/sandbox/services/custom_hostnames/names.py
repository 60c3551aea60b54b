"""Which names custom hostnames and their origins may have, and how many there may be.

The codes are documented. Names below `example` are refused there; here, where all names are examples, they are not.
https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/reference/status-codes/custom-hostnames/
"""

import ipaddress
import re
from typing import Any

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ErrorCode
from cfapi.sandbox.state.zone import Zone

_LONGEST = 255
_LABEL = r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST = re.compile(rf"(\*\.)?{_LABEL}(\.{_LABEL})*")
_ORIGINS = frozenset({"A", "AAAA", "CNAME"})
# https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/plans/
INCLUDED, _HARD_CAP = 100, 50_000


@attrs.frozen
class _Codes:
    """How a kind of name is refused."""

    invalid: ErrorCode
    not_ascii: ErrorCode
    no_domain: ErrorCode


_OF_HOSTNAME = _Codes(
    codes.CUSTOM_HOSTNAME_INVALID, codes.CUSTOM_HOSTNAME_NOT_ASCII, codes.CUSTOM_HOSTNAME_WITHOUT_DOMAIN
)
_OF_ORIGIN = _Codes(codes.CUSTOM_ORIGIN_INVALID, codes.CUSTOM_ORIGIN_NOT_ASCII, codes.CUSTOM_ORIGIN_WITHOUT_DOMAIN)


def hostname(raw: Any) -> str:
    """A custom hostname as it is kept."""
    return _name(raw, _OF_HOSTNAME)


def origin(raw: Any, zone: Zone) -> str:
    """A custom origin server: a name that has an address among the records of the zone."""
    name = _name(raw, _OF_ORIGIN)
    if name.startswith("*."):
        raise codes.CUSTOM_ORIGIN_WILDCARD.error()
    if not has_address(zone, name):
        raise codes.CUSTOM_ORIGIN_MISSING.error(zone=zone.id)
    return name


def has_address(zone: Zone, name: str, *, proxied: bool = False) -> bool:
    """Whether the zone has a record that leads to a server by this name, or by all names beside it."""
    names = {name, f"*.{name.partition('.')[2]}"}
    records = zone.shown_records.values()
    return any(
        each["name"] in names and each["type"] in _ORIGINS and (each["proxied"] or not proxied) for each in records
    )


def hard_cap(plan: str) -> int:
    """How many custom hostnames a zone may have: those of enterprises agree on theirs, which are more."""
    return 10 * _HARD_CAP if plan == "enterprise" else _HARD_CAP


def _name(raw: Any, refused: _Codes) -> str:
    if not isinstance(raw, str):
        raise refused.invalid.error()
    if not raw.isascii():
        raise refused.not_ascii.error()
    name = raw.lower().removesuffix(".")
    if len(name) > _LONGEST or not _HOST.fullmatch(name) or _is_address(name):
        raise refused.invalid.error()
    if "." not in name.removeprefix("*."):
        raise refused.no_domain.error(name=name)
    return name


def _is_address(name: str) -> bool:
    try:
        ipaddress.IPv4Address(name)
    except ValueError:
        return False
    return True
