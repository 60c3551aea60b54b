"""Filters of datasets: which rows pass, and which time they ask for.

https://developers.cloudflare.com/analytics/graphql-api/features/filtering/
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.services.analytics.dataset import DAY, Dataset, rounded
from cfapi.sandbox.services.analytics.traffic import Row

Test = Callable[[Row], bool]
_Compare = Callable[[Any, Any], bool]

_EVERY: Mapping[str, _Compare] = {
    "": lambda value, wanted: value == wanted,
    "neq": lambda value, wanted: value != wanted,
    "gt": lambda value, wanted: value > wanted,
    "geq": lambda value, wanted: value >= wanted,
    "lt": lambda value, wanted: value < wanted,
    "leq": lambda value, wanted: value <= wanted,
    "in": lambda value, wanted: value in wanted,
    "notin": lambda value, wanted: value not in wanted,
}
_OF_TEXTS: Mapping[str, _Compare] = {
    "like": lambda value, wanted: _like(wanted, value),
    "notlike": lambda value, wanted: not _like(wanted, value),
}
_LISTS = frozenset({"in", "notin"})
_JOINS = {"AND": all, "OR": any}
_MOMENTS = frozenset({"Date", "Time"})
_INSTANT = timedelta(microseconds=1)


class Invalid(ValueError):
    """A filter can't be understood."""


def operators(type: str) -> Mapping[str, _Compare]:
    """The operators of columns of a type, by what follows the name of the column."""
    return {**_EVERY, **_OF_TEXTS} if type == "string" else _EVERY


def names(dataset: Dataset) -> Iterator[tuple[str, str, str]]:
    """All that a filter of a dataset may name: as it is written, its column, its operator."""
    for column, type in dataset.columns.items():
        for operator in operators(type):
            yield f"{column}_{operator}" if operator else column, column, operator


def parsed(dataset: Dataset, wanted: Any) -> Test:
    """The test that a filter is; Invalid where it can't be one."""
    known = {name: (column, operator) for name, column, operator in names(dataset)}
    return _all_of(dataset, known, wanted)


def _all_of(dataset: Dataset, known: Mapping[str, tuple[str, str]], wanted: Any) -> Test:
    if not isinstance(wanted, dict):
        raise Invalid("a filter is an object")
    tests = [_test(dataset, known, name, value) for name, value in as_object(wanted).items() if value is not None]
    return lambda row: all(test(row) for test in tests)


def _test(dataset: Dataset, known: Mapping[str, tuple[str, str]], name: str, value: Any) -> Test:
    if name in _JOINS:
        join, tests = _JOINS[name], [_all_of(dataset, known, each) for each in _several(value)]
        return lambda row: join(test(row) for test in tests)
    if name not in known:
        raise Invalid(f"unknown arg {name}")
    column, operator = known[name]
    type = dataset.columns[column]
    compare = operators(type)[operator]
    several = operator in _LISTS
    right = [_value(name, type, each) for each in _several(value)] if several else _value(name, type, value)
    return lambda row: compare(dataset.value(row, column), right)


def _several(value: Any) -> list[Any]:
    """One value stands for a list of it, as everywhere in GraphQL."""
    return as_list(value) if isinstance(value, list) else [value]


def _value(name: str, type: str, value: Any) -> Any:
    """A value as rows have it."""
    if type in _MOMENTS:
        return _moment(name, type, value)
    if type == "string" and isinstance(value, str):
        return value
    if type != "string" and isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise Invalid(f"{name} must be a {type}")


def _moment(name: str, type: str, value: Any) -> Any:
    try:
        if type == "Date":
            return date.fromisoformat(value)
        return _aware(datetime.fromisoformat(value))
    except (TypeError, ValueError):
        raise Invalid(f"{name} must be a {type}, such as {_EXAMPLES[type]}") from None


_EXAMPLES = {"Date": "2026-01-31", "Time": "2026-01-31T12:00:00Z"}


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _like(pattern: str, text: str) -> bool:
    """Whether a text is as a pattern says, in which % stands for anything."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("%"))), text, re.DOTALL) is not None


def window(dataset: Dataset, wanted: Json, now: datetime) -> tuple[datetime | None, datetime]:
    """From when until when a filter looks; None where it does not say from when."""
    begins, ends = list[datetime](), list[datetime]()
    for name, value in _conditions(wanted):
        column, _, operator = name.partition("_")
        if value is None or dataset.columns.get(column) not in _MOMENTS:
            continue
        first, last = _extent(dataset, column, operator, name, value)
        begins += [first] if first else []
        ends += [last] if last else []
    return max(begins, default=None), min([*ends, now])


def _conditions(wanted: Json) -> Iterator[tuple[str, Any]]:
    """What must be true of all rows."""
    for name, value in wanted.items():
        if name == "AND":
            for each in _several(value):
                yield from _conditions(as_object(each))
        elif name != "OR":
            yield name, value


def _extent(
    dataset: Dataset, column: str, operator: str, name: str, value: Any
) -> tuple[datetime | None, datetime | None]:
    """The first moment that may pass a condition, and the first after all that may."""
    type = dataset.columns[column]
    found = [_value(name, type, each) for each in _several(value)]
    if operator in {"neq", "notin"} or not found:
        return None, None
    moments = [datetime.combine(each, time.min, UTC) if type == "Date" else each for each in found]
    begin = min(moments) if operator in {"", "in", "gt", "geq"} else None
    end = max(moments) if operator in {"", "in", "lt", "leq"} else None
    return begin, end and _after(end, DAY if type == "Date" else timedelta(seconds=dataset.length(column)), operator)


def _after(last: datetime, length: timedelta, operator: str) -> datetime:
    """The end of the period that has the last moment in it, which `lt` leaves out."""
    if operator == "lt":
        last -= _INSTANT
    return rounded(last, int(length.total_seconds())) + length if length else last + _INSTANT
