"""Host names: which of them a certificate covers, and how they are listed in a sentence."""

from collections.abc import Sequence

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
