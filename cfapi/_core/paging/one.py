"""The errors of a listing that should have had one item."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from cfapi._core.call import Call
from cfapi._printable import printable
from cfapi.errors import MultipleFound, NoneFound

# How many items a message names.
NAMED = 3


def none_found(call: Call, filters: Mapping[str, object]) -> NoneFound:
    """The error where there is none."""
    return call.error(NoneFound, detail=f"no item{_that_fits(filters)}")


def multiple_found(
    call: Call, filters: Mapping[str, object], found: Sequence[object], total: int | None
) -> MultipleFound:
    """The error where there are several.

    Args:
        call: The listing.
        filters: What was asked for.
        found: The items so far.
        total: How many there are in all, where the server says so.
    """
    count = max(total or 0, len(found))
    named = ", ".join(map(_name, found[:NAMED])) + (", …" if count > NAMED else "")
    return call.error(MultipleFound, detail=f"{count} items{_that_fits(filters)}: {named}")


def _that_fits(filters: Mapping[str, object]) -> str:
    asked = ", ".join(f"{name}={value!r}" for name, value in filters.items())
    return printable(f" with {asked}") if asked else ""


def _name(item: object) -> str:
    """What tells an item from others: its name and its id, as far as it has them."""
    found = (_member(item, "name"), _member(item, "id"))
    parts = [str(value) for value in found if isinstance(value, str | int)]
    return printable(" ".join(parts) or repr(item)[:60])


def _member(item: object, name: str) -> Any:
    return cast("dict[str, Any]", item).get(name) if isinstance(item, dict) else getattr(item, name, None)
