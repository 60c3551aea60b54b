"""Host names: how they are compared, which of them a certificate covers, how they are listed."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

import idna

SHOWN = 3
REMEMBERED = 10_000  # the same ones come again and again


def covers(pattern: str, name: str) -> bool:
    """Whether a certificate for a name, or a wildcard for one label, is valid for a name (RFC 9525, section 6.3)."""
    return is_covered(normal(name), (normal(pattern),))


def is_covered(name: str, hosts: Collection[str]) -> bool:
    """The same for a certificate with several hosts; all names are normal ones."""
    if name in hosts:
        return True
    first, _, rest = name.partition(".")
    return first not in ("", "*") and f"*.{rest}" in hosts


def normal(name: str) -> str:
    """A name as it is compared: in lower case, in Punycode, without the final dot."""
    return name.lower().rstrip(".") if name.isascii() else _punycode(name)


@lru_cache(REMEMBERED)
def _punycode(name: str) -> str:
    """A name in other letters (IDNA 2008 with UTS 46); what can't be a name stays as it is."""
    try:
        labels = idna.uts46_remap(name, std3_rules=False).rstrip(".").split(".")
        return ".".join(each if each.isascii() else idna.alabel(each).decode() for each in labels)
    except UnicodeError:  # what idna raises is one
        return name.lower().rstrip(".")


def is_within(name: str, zone: str) -> bool:
    """Whether a name is a zone's own, or below it."""
    return name == zone or name.endswith(f".{zone}")


def parents(name: str, zone: str) -> Iterator[str]:
    """The names above a name, up to that of its zone."""
    while name != zone and is_within(name, zone):
        name = name.partition(".")[2]
        yield name


def above(name: str) -> Iterator[str]:
    """All names above a name."""
    while "." in name:
        name = name.partition(".")[2]
        yield name


def listed(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" and {more} more" if more > 0 else "")
