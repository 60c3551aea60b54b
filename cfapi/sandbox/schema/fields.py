"""The fields of the items of a listing, by the names that its query has for them, and their values in an item."""

import functools
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from typing import Any

import attrs

from cfapi.sandbox.json_values import as_list, as_object
from cfapi.sandbox.schema.catalog import Operation, Schema, resolve
from cfapi.sandbox.schema.classify import Classification, classify, listed_in

# Fields deeper than this are not asked for.
_DEEPEST = 3
# What is named so may be anybody's, so that it is not looked for inside of other fields.
_COMMON = frozenset({"id", "name", "type", "status", "state", "kind", "value", "url", "path", "mode", "version", "tag"})
# When an item came to be, by the names that it has for that; the first of these that there is.
_MOMENTS = (
    "timestamp", "created_on", "created_at", "created", "createdAt", "when", "action.time", "action_timestamp",
    "occurred_at", "datetime", "time", "sent_at", "eventDate", "date", "created_date", "createdDate", "uploaded",
    "uploaded_on", "cdate", "t", "added_at", "requested_at", "first_seen_at", "seen_on", "time_start", "modified_on",
    "modified_at", "modified", "updated_at", "updated_on", "updated", "startDate",
)  # fmt: skip
_MILLISECONDS = 1e11
# What queries of one listing call a field of another name.
_ALIASES = {
    ("audit", "audit_log_id"): "id",
    ("custom_hostnames", "hostname_status"): "status",
    ("deployments", "env"): "environment",
    ("lockdowns", "ip"): "configurations.value",
    ("lockdowns", "uri"): "urls",
    ("memberships", "name"): "account.name",
    ("stream", "video_name"): "meta.name",
    ("ua_rules", "user_agent"): "configuration.value",
}


@attrs.frozen(eq=False)
class Fields:
    """The fields of an item, those inside of others by dotted paths.

    Args:
        schemas: Each field's schema.
        place: The last word of the path of the listing.
        key: The field that tells an item from the others.
    """

    schemas: Mapping[str, Schema]
    place: str
    key: str

    @functools.cached_property
    def _plain(self) -> Mapping[str, str]:
        """The paths by their plain names; of two alike, the one less deep."""
        return {_plain(path): path for path in sorted(self.schemas, key=_depth, reverse=True)}

    def find(self, name: str) -> str | None:
        """The path of the field that a query calls so, in whatever spelling; None where there is none."""
        name = _ALIASES.get((self.place, name), name)
        if name in self.schemas:
            return name
        plain = _plain(name)
        for each in (plain, plain.removesuffix("s"), f"{plain}s"):
            if each in self._plain:
                return self._plain[each]
        if plain.removesuffix("s") in {"id", f"{_plain(self.place).removesuffix('s')}id", "identifier"}:
            return self.key
        return self._inside(name)

    def _inside(self, name: str) -> str | None:
        """The only field of this name that is inside of another."""
        found = [path for path in self.schemas if path.endswith(f".{name}")]
        return found[0] if len(found) == 1 and name not in _COMMON else None

    @functools.cached_property
    def moment(self) -> str | None:
        """The field that says when an item came to be."""
        named = next((each for each in _MOMENTS if each in self.schemas), None)
        written = (path for path, each in self.schemas.items() if resolve(each).get("format") == "date-time")
        return named or next(written, None)

    def moment_of(self, what: str) -> str | None:
        """The field that says when something happened, such as `created`."""
        names = (what, f"{what}_at", f"{what}_on", f"{what}_date", f"last_{what}_at", f"last_{what}", f"{what}_time")
        named = next((found for each in names if (found := self._plain.get(_plain(each)))), None)
        return self.moment if named is None and what == "created" else named


@functools.lru_cache(maxsize=4096)
def fields(operation: Operation) -> Fields:
    """The fields of the items of a listing, or of what an operation removes."""
    told: Classification = classify(operation)
    schemas = {path: schema for each in _items_of(told) for path, schema in _paths(each, ())}
    last = operation.path.rpartition("/")[2]
    key = told.collection.key if told.collection else "id"
    return Fields(schemas, last, key)


def _items_of(told: Classification) -> Iterator[Schema]:
    if told.operation.items is not None:
        yield listed_in(told.operation)
    if told.collection is not None:
        yield told.collection.item


def _paths(schema: Schema, above: tuple[str, ...]) -> Iterator[tuple[str, Schema]]:
    if len(above) == _DEEPEST:
        return
    schema = resolve(schema)
    options: list[Schema] = [*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())]
    for option in options:
        yield from _paths(option, above)
    if "items" in schema:
        yield from _paths(schema["items"], above)
    properties: dict[str, Schema] = schema.get("properties", {})
    for name, inner in properties.items():
        yield ".".join((*above, name)), inner
        yield from _paths(inner, (*above, name))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _depth(path: str) -> int:
    return path.count(".")


def values_at(item: Any, path: str) -> list[Any]:
    """What an item has at a dotted path, with all that is in lists on the way."""
    found: list[Any] = [item]
    for step in path.split("."):
        found = [each for value in found for each in _step(value, step)]
    return [each for value in found for each in (as_list(value) if isinstance(value, list) else [value])]


def _step(value: Any, name: str) -> list[Any]:
    if isinstance(value, list):
        return [each for inner in as_list(value) for each in _step(inner, name)]
    facts = as_object(value)
    return [facts[name]] if name in facts else []


def texts_in(value: Any) -> Iterator[str]:
    """All texts of an item, however deep."""
    if isinstance(value, str):
        yield value
    inner = as_list(value) if isinstance(value, list) else as_object(value).values()
    for each in inner:
        yield from texts_in(each)


def moment(value: Any, *, end: bool = False) -> datetime | None:
    """The moment that a value tells: RFC 3339, a date (its last moment with `end`), or seconds since 1970."""
    try:
        number = float(value)
        return datetime.fromtimestamp(number / 1000 if number > _MILLISECONDS else number, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        pass
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    if end and len(str(value)) == len("2026-01-01"):
        found = datetime.combine(found, time.max)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
