"""Host names and addresses: how they are compared, which names a certificate covers, how they are listed."""

from collections.abc import Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TypeAlias

IPAddress: TypeAlias = IPv4Address | IPv6Address

SHOWN = 3


def covers(pattern: str, name: str) -> bool:
    """Whether a certificate for a name, or a wildcard for one label, is valid for a name (RFC 9525, section 6.3)."""
    pattern, name = normal(pattern), normal(name)
    if pattern == name:
        return True
    first, _, rest = name.partition(".")
    return pattern == f"*.{rest}" and first not in ("", "*")


def normal(name: str) -> str:
    """A name as it is compared: in lower case, without the final dot."""
    return name.lower().rstrip(".")


def listed(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" and {more} more" if more > 0 else "")


@lru_cache(10_000)
def address_of(content: str | None) -> IPAddress | None:
    """The address in a record; that of IPv4 where it is written as one of IPv6. None if it is none."""
    try:
        address = ip_address(content or "")
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address
