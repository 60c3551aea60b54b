"""Which part of a name somebody has registered: what is above it is a registry's, what is below it has its owner.

With the package `publicsuffixlist` (the extra "suffixes") the list at https://publicsuffix.org is asked. Without it, a
name is registered at the second level, or at the third where the second is one of those that registries of countries
have in common, as in example.co.uk.
"""

from functools import cache
from importlib import import_module
from typing import Any

# What countries' registries call their second levels most.
SECOND_LEVELS = frozenset({
    "ac", "co", "com", "edu", "firm", "gen", "go", "gob", "gouv", "gov", "gv", "ind", "info", "ltd", "me", "mil",
    "name", "ne", "net", "nic", "nom", "or", "org", "plc", "sch", "web",
})  # fmt: skip
COUNTRY = 2  # letters


def registered_name(name: str) -> str:
    """The registered name that a name is, or is below; a public suffix is its own.

    Args:
        name: A normal name, as of `hosts.normal`.
    """
    known = _public_suffixes()
    return _by_levels(name) if known is None else known.privatesuffix(name) or name


@cache
def _public_suffixes() -> Any:
    """The list; None where the package is missing."""
    try:
        return import_module("publicsuffixlist").PublicSuffixList()
    except ImportError:
        return None


def _by_levels(name: str) -> str:
    labels = name.split(".")
    is_of_country = len(labels[-1]) == COUNTRY and len(labels) > 1 and labels[-2] in SECOND_LEVELS
    return ".".join(labels[-3 if is_of_country else -2 :])
