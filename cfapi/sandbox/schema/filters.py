"""The filters of a listing: each documented parameter of its query is obeyed, or the request is refused.

A listing that ignored a filter would hand everything to a script that deletes what it is told.
"""

import functools
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.catalog import Operation, Schema, resolve
from cfapi.sandbox.schema.fields import Fields, fields, moment, texts_in, values_at
from cfapi.sandbox.schema.ordering import ORDERS, is_direction, ordered
from cfapi.sandbox.schema.pagination import roles

Query = Mapping[str, str]
Test = Callable[[Json], bool]

_SINCE = frozenset({
    "since", "after", "from", "start", "start_date", "startDate", "date_start", "dateStart", "from_date",
})  # fmt: skip
_UNTIL = frozenset({
    "until", "before", "to", "end", "end_date", "endDate", "date_end", "dateEnd", "to_date",
})  # fmt: skip
_SEARCH = frozenset({"search", "q", "query"})
_MATCH = "match"
_SIZES, _SKIPS = ("limit", "per_page", "size"), ("offset",)
_TRUE = ("true", "1")
_SHARES = {"include", "only", "exclude"}
# What may stand behind the name of a field, and how the field's texts are compared then.
_OPERATORS: Mapping[str, Callable[[str, str], bool]] = {
    "exact": str.__eq__,
    "contain": str.__contains__,
    "contains": str.__contains__,
    "search": str.__contains__,
    "like": str.__contains__,
    "prefix": str.startswith,
    "startswith": str.startswith,
    "endswith": str.endswith,
}
_NAMED = re.compile(
    r"(?P<field>.+?)[._]?(?P<operator>exact|contains?|search|like|prefix|starts_?with|ends_?with)", re.IGNORECASE
)
_NEGATED = re.compile(r"(?P<field>.+)(~neq|\.not)")
_PRESENCE = re.compile(r"(?P<field>.+)\.(?P<wanted>present|absent)")
_BEFORE_OR_AFTER = re.compile(r"(?P<what>.+?)_?(?P<side>after|before|since|until)", re.IGNORECASE)
_LEAST_OR_MOST = re.compile(r"(?P<side>min|max)_?(?P<field>.+)")


def filtered(operation: Operation, items: Sequence[Json], query: Query) -> Sequence[Json]:
    """The items that a query asks for, in its order.

    Raises:
        ApiError: The query has a documented parameter that the sandbox does not know how to obey.
    """
    asked = asked_in(operation, query)
    if not asked:
        return items
    known, documented = fields(operation), parameters(operation)
    tests = [
        each for name in sorted(asked) if (each := _test(known, name, documented, query[name], bool(items))) is not None
    ]
    join = any if query.get(_MATCH) == "any" and _MATCH in asked else all
    found = [item for item in items if not tests or join(test(item) for test in tests)]
    in_order = ordered(known, found, {name: query[name] for name in asked}, documented)
    # Whoever asks for pages gets them.
    return in_order if query.keys() & roles(operation) else _cut(in_order, asked, query)


@functools.lru_cache(maxsize=4096)
def parameters(operation: Operation) -> Mapping[str, Schema]:
    """The documented parameters that do not page, those of objects by their dotted names."""
    found: dict[str, Schema] = {}
    for name, schema in operation.query.items():
        if name not in roles(operation):
            found |= _spread(name, schema)
    return found


def _spread(name: str, schema: Schema) -> dict[str, Schema]:
    whole = resolve(schema)
    options = [resolve(each) for each in whole.get("anyOf", [whole])]
    found = {f"{name}.{inner}": each for option in options for inner, each in option.get("properties", {}).items()}
    if f"{name}.not" in found:
        found[name] = found[f"{name}.not"]  # what can be left out can be asked for
    alone = [option for option in options if "properties" not in option]
    return found | ({name: schema | alone[0]} if alone else {name: schema} if not found else {})


def asked_in(operation: Operation, query: Query) -> Collection[str]:
    """The names in a query that the listing documents, but for those that page."""
    if not query or not operation.query:
        return ()
    found = query.keys() & parameters(operation).keys()
    for name in query.keys() - found:
        stem = re.split(r"[.\[]", name, maxsplit=1)[0]
        if stem in operation.query and stem not in roles(operation):
            raise codes.FILTER_UNKNOWN.error(name=name)
    return found


def ignored_in(operation: Operation, query: Query) -> Sequence[str]:
    """The names in a query that nobody documents."""
    unknown = query.keys() - operation.query.keys()
    return sorted(name for name in unknown - parameters(operation).keys() if name.isprintable()) if unknown else ()


def _test(known: Fields, name: str, documented: Mapping[str, Schema], value: str, matters: bool) -> Test | None:
    """What an item must pass for one parameter; None where it needs no test."""
    schema = resolve(documented[name])
    if name == _MATCH or name in _SIZES or name in _SKIPS or name in ORDERS or is_direction(name, documented):
        return None
    for find in (_of_search, _of_field, _of_times, _of_moment, _of_range, _of_operator, _of_deletion):
        test = find(known, name, schema, value)
        if test is not None:
            return test
    if _is_usual(schema, value) or (documented[name].get("needed") and not matters):
        return None
    raise codes.FILTER_UNKNOWN.error(name=name)


def _is_usual(schema: Schema, value: str) -> bool:
    """Whether a value asks for what is done without it, too."""
    usual = schema.get("default", False if schema.get("type") == "boolean" else None)
    return usual is not None and value == (str(usual).lower() if isinstance(usual, bool) else str(usual))


def _of_search(_known: Fields, name: str, schema: Schema, value: str) -> Test | None:
    if name not in _SEARCH or schema.get("type") in ("array", "object"):
        return None
    wanted = value.lower()
    return lambda item: any(wanted in text.lower() for text in texts_in(item))


def _of_field(known: Fields, name: str, schema: Schema, value: str) -> Test | None:
    path = known.find(name)
    if path is None or name in _SINCE | _UNTIL:
        return None
    field = resolve(known.schemas.get(path, {}))
    if not _is_comparable(schema, field):
        return _of_presence(name, path, schema, field, value)
    return _equal(known, path, schema, value)


def _is_comparable(schema: Schema, field: Schema) -> bool:
    """Whether values of a parameter can be those of a field."""
    asked, told = str(schema.get("type")), str(field.get("type"))
    if "boolean" in asked:
        return "boolean" in told or "type" not in field
    if not _words(schema):
        return True
    inner = resolve(field.get("items", field))
    return not {"integer", "number", "object"} & {told, str(inner.get("type"))}


def _words(schema: Schema) -> Sequence[str]:
    """The words that a parameter can be, or its parts."""
    choices: Iterable[Any] = schema.get("enum") or resolve(schema.get("items", {})).get("enum", ())
    return [each for each in choices if isinstance(each, str)]


def _of_presence(name: str, path: str, schema: Schema, field: Schema, value: str) -> Test | None:
    """Whether there is something, where a parameter of the name of a moment or a number asks for that."""
    if "boolean" in str(schema.get("type")) and path == name and field.get("format") == "date-time":
        return functools.partial(_has, path, value in _TRUE)
    if set(schema.get("enum", ())) == _SHARES:
        return lambda item: value == "include" or any(values_at(item, path)) == (value == "only")
    return None


def _choices(schema: Schema, value: str) -> list[str]:
    return value.split(",") if "array" in str(schema.get("type")) else [value]


def _equal(known: Fields, path: str, schema: Schema, value: str) -> Test:
    """The field has one of these values, in capitals or not where there are but some: listings differ in that."""
    fold, wanted = bool(_words(schema)), frozenset(_choices(schema, value))
    wanted = frozenset(map(str.lower, wanted)) if fold else wanted
    usual = _usual(resolve(known.schemas.get(path, {})))
    return lambda item: any(_is(value, each, fold) for value in values_at(item, path) or usual for each in wanted)


def _usual(schema: Schema) -> list[Any]:
    """What a field counts as where an item does not have it."""
    if "default" in schema:
        return [schema["default"]]
    return [False] if "boolean" in str(schema.get("type")) else []


def _is(value: Any, wanted: str, fold: bool) -> bool:
    if isinstance(value, bool):
        return value == (wanted in _TRUE)
    if isinstance(value, int | float):
        return _number(wanted) == value
    if isinstance(value, dict):
        return any(text == wanted for text in texts_in(value))
    return (str(value).lower() if fold else str(value)) == wanted


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _of_times(known: Fields, name: str, _schema: Schema, value: str) -> Test | None:
    """Everything since or until a moment."""
    if name not in _SINCE | _UNTIL:
        return None
    path = name if "date" in str(known.schemas.get(name, {}).get("format")) else known.moment
    return _bound(path, value, name, most=name in _UNTIL)


def _of_moment(known: Fields, name: str, _schema: Schema, value: str) -> Test | None:
    """Something happened before or after a moment, as in `created_after`."""
    named = _BEFORE_OR_AFTER.fullmatch(name)
    if named is None:
        return None
    return _bound(known.moment_of(named["what"]), value, name, most=named["side"].lower() in {"before", "until"})


def _bound(path: str | None, value: str, name: str, *, most: bool) -> Test | None:
    if path is None:
        return None
    limit = moment(value, end=most)
    if limit is None:
        raise codes.bad_parameter(name, "it is no moment")

    def test(item: Json) -> bool:
        found = [each for value in values_at(item, path) if (each := moment(value)) is not None]
        return any(each <= limit if most else each >= limit for each in found)

    return test


def _of_range(known: Fields, name: str, _schema: Schema, value: str) -> Test | None:
    """A number or a moment is at least, or at most, as in `min_cost`."""
    named = _LEAST_OR_MOST.fullmatch(name)
    path = known.find(named["field"]) if named else None
    if named is None or path is None:
        return None
    most, limit = named["side"] == "max", _number(value)
    if limit is None:
        return _bound(path, value, name, most=most)

    def test(item: Json) -> bool:
        found = [each for each in values_at(item, path) if isinstance(each, int | float)]
        return any(each <= limit if most else each >= limit for each in found)

    return test


def _of_operator(known: Fields, name: str, schema: Schema, value: str) -> Test | None:
    """The texts of a field are compared in a way of their own, as in `name.contains`; or must not be these."""
    if (named := _PRESENCE.fullmatch(name)) and (path := known.find(named["field"])):
        return functools.partial(_has, path, named["wanted"] == "present")
    if (named := _NEGATED.fullmatch(name)) and (path := known.find(named["field"])):
        equal = _equal(known, path, schema, value)
        return lambda item: not equal(item)
    named = _NAMED.fullmatch(name) or re.fullmatch("(?P<operator>fuzzy)(?P<field>.+)", name)
    path = known.find(named["field"]) if named and "boolean" not in str(schema.get("type")) else None
    if named is None or path is None:
        return None
    compare = _OPERATORS.get(named["operator"].lower().replace("_", ""), str.__contains__)
    return functools.partial(_compared, path, compare, value.lower())


def _has(path: str, wanted: bool, item: Json) -> bool:
    return any(each not in (None, "", [], {}) for each in values_at(item, path)) == wanted


def _compared(path: str, compare: Callable[[str, str], bool], wanted: str, item: Json) -> bool:
    return any(compare(text.lower(), wanted) for each in values_at(item, path) for text in texts_in(each))


def _of_deletion(known: Fields, name: str, _schema: Schema, value: str) -> Test | None:
    """Whether things that were deleted are meant, or that there were at a moment."""
    if "deleted_at" not in known.schemas:
        return None
    if name == "is_deleted":
        return lambda item: bool(item.get("deleted_at")) == (value in _TRUE)
    made, then = known.moment, moment(value)
    if name == "existed_at" and made is not None and then is not None:
        return functools.partial(_existed, made, then)
    return None


def _existed(made: str, then: datetime, item: Json) -> bool:
    begun = next((each for value in values_at(item, made) if (each := moment(value))), None)
    ended = moment(item.get("deleted_at"))
    return begun is not None and begun <= then and (ended is None or then < ended)


def _cut(items: Sequence[Json], asked: Collection[str], query: Query) -> Sequence[Json]:
    """As many items as are asked for, of a listing that nobody asks for pages of."""
    sizes = [int(float(query[name])) for name in _SIZES if name in asked]
    start = next((int(float(query[name])) for name in _SKIPS if name in asked), 0)
    return items[start : start + min(sizes)] if sizes else items[start:]


@attrs.define
class WatchedQuery(Mapping[str, str]):
    """A query that remembers which of its parameters somebody looked at."""

    _query: Query
    read: set[str] = attrs.field(factory=set[str])

    def __getitem__(self, name: str) -> str:
        self.read.add(name)
        return self._query[name]

    def __iter__(self) -> Any:
        return iter(self._query)

    def __len__(self) -> int:
        return len(self._query)


def refuse_unread(asked: Collection[str], query: WatchedQuery, documented: Mapping[str, Schema]) -> None:
    """Refuse a request that a product answered without a look at some of its filters."""
    for name in sorted(set(asked) - query.read):
        if not _is_usual(resolve(documented[name]), query[name]):
            raise codes.FILTER_UNKNOWN.error(name=name)
