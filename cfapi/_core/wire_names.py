"""Nested arguments as plain dicts: Python names -> the API's names, as their attrs classes have them."""

from collections.abc import Iterable, Mapping
from typing import Any, cast, get_args, get_origin

from cfapi._codec.introspection import Field, fields_of, is_class, members_of, tagged
from cfapi._codec.memo import per_class


def with_wire_names(value: object, kind: Any) -> object:
    """A value whose dicts, at any depth, use wire names where its type knows others; wire names stay as they are."""
    if isinstance(value, Mapping):
        return _object(cast("Mapping[str, object]", value), kind)
    if isinstance(value, list | tuple | set | frozenset):
        inner = _inner(kind, list)
        return [with_wire_names(item, inner) for item in cast("Iterable[object]", value)]
    return value


def _object(value: Mapping[str, object], kind: Any) -> dict[str, object]:
    fields = _fields(_classes(kind, value))
    if not fields:
        inner = _inner(kind, dict)
        return {key: with_wire_names(item, inner) for key, item in value.items()}
    return dict(_renamed(key, item, _field(fields, key)) for key, item in value.items())


def _field(fields: Mapping[str, Field], key: str) -> Field | None:
    """The field of a key; other SDKs write a name that starts with a digit with an underscore before it."""
    return fields.get(key) or fields.get(key.removeprefix("_"))


def _renamed(key: str, value: object, field: Field | None) -> tuple[str, object]:
    return (key, value) if field is None else (field.wire, with_wire_names(value, field.kind))


def _classes(kind: Any, value: Mapping[str, object]) -> tuple[type, ...]:
    """The classes that an object can be of: one, if its tag says which."""
    tags = tagged(kind)
    if tags is not None and value.get(tags.field) in tags.variants:
        return (tags.variants[value[tags.field]],)
    return tuple(member for member in members_of(kind) if is_class(member))


@per_class
def _fields(classes: tuple[type, ...]) -> dict[str, Field]:
    """The fields of some classes, by both of their names."""
    fields = [field for kind in classes for field in fields_of(kind)]
    return {field.wire: field for field in fields} | {field.name: field for field in fields}


def _inner(kind: Any, container: type) -> Any:
    """The type of what a list or a dict holds; anything where the type is none."""
    found = next((member for member in members_of(kind) if get_origin(member) is container), None)
    return get_args(found)[-1] if found is not None else Any
