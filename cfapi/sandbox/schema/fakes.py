"""A value for a schema: what is known where it fits, made up where it is required, left out elsewhere."""

import functools
import random
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, cast

import attrs

from cfapi.sandbox.json_values import as_list, as_object
from cfapi.sandbox.schema import samples
from cfapi.sandbox.schema.catalog import Schema, resolve
from cfapi.sandbox.state.clock import timestamp

# Schemas contain themselves; what is required deeper than this is left out.
_DEEPEST = 12


class _Absent:
    """No value is known."""


ABSENT = _Absent()


@attrs.frozen(slots=False)
class PathSource:
    """A random source that is made when somebody asks it: making one takes long."""

    path: str

    @functools.cached_property
    def _source(self) -> random.Random:
        return random.Random(self.path)

    def randbytes(self, count: int) -> bytes:
        return self._source.randbytes(count)

    def randrange(self, start: int, stop: int) -> int:
        return self._source.randrange(start, stop)


@attrs.frozen
class Faker:
    """Makes values of schemas. All that it makes up follows from its random source and the moment.

    Args:
        source: Where ids and the like come from.
        now: The moment of what is created.
    """

    source: samples.Source
    now: datetime

    def id(self, schema: Schema) -> str:
        """An id for a new thing, as its schema writes ids."""
        return samples.new_id(schema, self.source)

    def value(self, schema: Schema, known: Any = ABSENT, name: str = "", depth: int = 0) -> Any:
        """A value of the schema, as near to the known one as the schema lets it be."""
        schema = resolve(schema)
        if known is None and _takes_null(schema):
            return None
        if options := _options(schema):
            return self._of_union(options, known, name, depth)
        if choices := _choices(schema):
            return known if known in choices else next((each for each in choices if each is not None), None)
        return self._of_kind(_kind(schema), schema, known, name, depth)

    def _of_kind(self, kind: str, schema: Schema, known: Any, name: str, depth: int) -> Any:
        if kind == "object":
            return self._object(schema, known, depth)
        if kind == "array":
            return self._array(schema, known, name, depth)
        if fits(schema, known):
            return known
        return None if kind == "null" else samples.scalar(schema, name, self.source, timestamp(self.now))

    def _of_union(self, options: list[Schema], known: Any, name: str, depth: int) -> Any:
        return self.value(_meant(options, known), known, name, depth + 1)

    def _object(self, schema: Schema, known: Any, depth: int) -> Any:
        facts = as_object(known)
        properties: dict[str, Schema] = schema.get("properties", {})
        made = {name: value for name, value in self._properties(schema, facts, depth) if value is not ABSENT}
        extra: Any = schema.get("additionalProperties", "properties" not in schema)
        if extra is False or (extra is True and properties):
            return made
        inner = as_object(extra)
        rest = {name: facts[name] for name in facts if name not in properties and fits(inner, facts[name])}
        return made | {name: self.value(inner, each, name, depth + 1) for name, each in rest.items()}

    def _properties(self, schema: Schema, facts: Mapping[str, Any], depth: int) -> Iterator[tuple[str, Any]]:
        required = schema.get("required", ())
        properties: dict[str, Schema] = schema.get("properties", {})
        for name, inner in properties.items():
            yield name, self._property(name, inner, facts.get(name, ABSENT), name in required, depth)

    def _property(self, name: str, schema: Schema, known: Any, required: bool, depth: int) -> Any:
        if known is not ABSENT and fits(schema, known):
            return self.value(schema, known, name, depth + 1)
        wanted = required or samples.is_telling(name, resolve(schema)) or _is_tag(schema)
        return self.value(schema, ABSENT, name, depth + 1) if wanted and depth < _DEEPEST else ABSENT

    def _array(self, schema: Schema, known: Any, name: str, depth: int) -> list[Any]:
        inner: Schema = schema.get("items", {})
        values = as_list(known)
        made = [self.value(inner, each, name, depth + 1) for each in values if fits(inner, each)]
        missing = schema.get("minItems", 0) - len(made)
        return made + [self.value(inner, ABSENT, f"{name}{index}", depth + 1) for index in range(max(0, missing))]


def fits(schema: Schema, value: Any) -> bool:
    """Whether a value can stand where the schema does, as far as one can tell from its outside.

    Objects are taken to fit objects: what does not fit inside them is mended there.
    """
    schema = resolve(schema)
    if value is ABSENT or value is None:
        return value is None and _takes_null(schema)
    if options := _options(schema):
        return any(fits(option, value) and _tags_fit(option, value) for option in options)
    if choices := _choices(schema):
        return value in choices
    kind = _kind(schema)
    return not kind or (_is_of(kind, value) and samples.within_limits(schema, value))


def _meant(options: list[Schema], known: Any) -> Schema:
    """The alternative that a value means: by its tags, by what it has of what is required, by what else it has."""
    fitting = [option for option in options if fits(option, known)]
    fitting.sort(key=lambda option: (not _tags_fit(option, known), _lacks(option, known), _unnamed(option, known)))
    return fitting[0] if fitting else options[0]


def _is_of(kind: str, value: Any) -> bool:
    return isinstance(value, _TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _choices(schema: Schema) -> list[Any]:
    return [schema["const"]] if "const" in schema else schema.get("enum", [])


_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": Mapping,
    "array": (list, tuple),
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


def _tags_fit(option: Schema, value: Any) -> bool:
    """Whether the properties that tell the alternatives of a union apart have the values of this one."""
    if not isinstance(value, Mapping):
        return True
    facts = as_object(value)
    option = resolve(option)
    properties: dict[str, Schema] = option.get("properties", {})
    for name, inner in properties.items():
        known = resolve(inner).get("enum", ())
        if len(known) == 1 and name in facts and facts[name] not in known:
            return False
    return True


def _lacks(option: Schema, value: Any) -> bool:
    """Whether anything but an id has to be made up for it to be this."""
    return bool(set(resolve(option).get("required", ())) - as_object(value).keys() - {"id"})


def _unnamed(option: Schema, value: Any) -> int:
    """How much of it this alternative does not name, and would leave out."""
    properties: dict[str, Schema] = resolve(option).get("properties", {})
    return len(as_object(value).keys() - properties) if properties else 0


def _is_tag(schema: Schema) -> bool:
    """Whether there is only one value, so that it tells the alternatives of a union apart."""
    return len(_choices(resolve(schema))) == 1


def _options(schema: Schema) -> list[Schema]:
    options = cast("list[Schema]", schema.get("anyOf") or schema.get("oneOf") or [])
    return [option for option in options if resolve(option).get("type") != "null"]


def _takes_null(schema: Schema) -> bool:
    kinds = schema.get("type", ())
    options = cast("list[Schema]", schema.get("anyOf") or schema.get("oneOf") or [])
    return (
        "null" in kinds
        or not (kinds or options or "enum" in schema or "const" in schema)
        or any(_takes_null(resolve(option)) for option in options)
    )


def _kind(schema: Schema) -> str:
    """The one type of a schema that is no union; empty where it takes anything."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        named = [each for each in cast("list[str]", kinds) if each != "null"]
        return named[0] if named else "null"
    return str(kinds) if kinds else "object" if "properties" in schema else ""
