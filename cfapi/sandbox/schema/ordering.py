"""The order of a listing: by a field of its items, up or down."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.catalog import Schema, resolve
from cfapi.sandbox.schema.fields import Fields, values_at

ORDERS = ("order", "order_by", "orderBy", "sort", "sort_by", "sortBy", "sortField")
_DIRECTIONS = frozenset({
    "direction", "sort_order", "sortOrder", "order_by_direction", "sort_direction", "order_direction", "asc", "desc",
})  # fmt: skip
_UP_OR_DOWN = {"asc", "desc"}
_WORDS = re.compile(r"(?P<down>-)?(?P<field>[^,: ]+)(?:[,: ](?P<direction>asc|desc))?", re.IGNORECASE)


def is_direction(name: str, documented: Mapping[str, Schema]) -> bool:
    """Whether a parameter says up or down."""
    choices = {str(each).lower() for each in resolve(documented[name]).get("enum", ())}
    if name in _DIRECTIONS:
        return not choices or choices <= _UP_OR_DOWN
    return name in ORDERS and bool(choices) and choices <= _UP_OR_DOWN


def ordered(
    known: Fields, items: Sequence[Json], asked: Mapping[str, str], documented: Mapping[str, Schema]
) -> Sequence[Json]:
    """The items in the order asked for; without a field, as they were made, or the other way round."""
    directions = [_is_down(name, value) for name, value in asked.items() if is_direction(name, documented)]
    down = any(directions)
    name = next((each for each in ORDERS if each in documented and not is_direction(each, documented)), None)
    wanted = asked.get(name, resolve(documented[name]).get("default")) if name else None
    if name is None or wanted is None or (name not in asked and not directions):
        return list(reversed(items)) if down else items
    path, descends = _field(known, name, str(wanted)) if name in asked else (_path(known, str(wanted)), False)
    if path is None:  # a usual order by what nobody tells: as they were made
        return list(reversed(items)) if down else items
    found = sorted(items, key=lambda item: _rank(values_at(item, path)))
    return found[::-1] if down or descends else found


def _is_down(name: str, value: str) -> bool:
    if name in _UP_OR_DOWN:  # a flag
        return (value in ("true", "1")) == (name == "desc")
    if value.lower() not in _UP_OR_DOWN:
        raise codes.bad_parameter(name, "it is none of asc, desc")
    return value.lower() == "desc"


def _field(known: Fields, name: str, wanted: str) -> tuple[str, bool]:
    words, path = _WORDS.fullmatch(wanted), _path(known, wanted)
    if words is None or path is None:
        raise codes.FILTER_UNKNOWN.error(name=f"{name}={wanted}")
    return path, bool(words["down"]) or (words["direction"] or "").lower() == "desc"


def _path(known: Fields, wanted: str) -> str | None:
    words = _WORDS.fullmatch(wanted)
    return None if words is None else known.find(words["field"]) or known.moment_of(words["field"])


def _rank(values: Sequence[Any]) -> tuple[int, Any]:
    """Numbers, then texts, then what has none."""
    value = values[0] if values else None
    if isinstance(value, int | float):
        return 0, value
    return (2, "") if value is None else (1, str(value).lower())
