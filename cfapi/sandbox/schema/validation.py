"""Whether a request is as the API's schema wants it; an ApiError that tells where it is not."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.errors.codes import bad_parameter
from cfapi.sandbox.json_values import as_list, as_object
from cfapi.sandbox.schema.catalog import Operation, Schema, resolve, schemas
from cfapi.sandbox.schema.fields import moment
from cfapi.sandbox.schema.formats import CHECKS

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError, Validator

# Formats of JSON Schema that the API's texts often do not have, such as hostnames with a `*` for a label.
_UNCHECKED = (
    "duration", "hostname", "idn-email", "idn-hostname", "iri", "iri-reference", "json-pointer", "regex",
    "relative-json-pointer", "time", "uri-reference", "uri-template",
)  # fmt: skip
_DEFINITIONS = "#/$defs/"
_WORDS: dict[str, Callable[[Any], str]] = {
    "Required": lambda kind: f"'{kind.property}' is required",
    "Type": lambda kind: f"it must be {' or '.join(kind.types)}",
    "Enum": lambda kind: f"it is none of {', '.join(map(str, kind.options))}",
    "Constant": lambda kind: f"it is not {kind.expected_value}",
    "MinLength": lambda kind: f"it is shorter than {kind.limit}",
    "MaxLength": lambda kind: f"it is longer than {kind.limit}",
    "Minimum": lambda kind: f"it is less than {kind.limit}",
    "Maximum": lambda kind: f"it is more than {kind.limit}",
    "ExclusiveMinimum": lambda kind: f"it is not more than {kind.limit}",
    "ExclusiveMaximum": lambda kind: f"it is not less than {kind.limit}",
    "MinItems": lambda kind: f"it has fewer than {kind.limit} items",
    "MaxItems": lambda kind: f"it has more than {kind.limit} items",
    "UniqueItems": lambda _kind: "it holds an item twice",
    "MultipleOf": lambda kind: f"it is no multiple of {kind.multiple_of}",
    "Format": lambda kind: f"it is no {kind.format}",
    "Pattern": lambda kind: f"it does not match {kind.pattern}",
}


def check_body(schema: Schema, body: Any) -> None:
    """Refuse a body that its schema does not allow. Fields that the schema does not know are let through."""
    schema = _alternative(schema, body)
    error = next(_validator(_Key(schema)).iter_errors(body), None)
    if error is not None:
        raise _invalid(error)


def _invalid(error: "ValidationError") -> ApiError:
    where = "".join(f"/{step}" for step in error.instance_path)
    words = _WORDS.get(type(error.kind).__name__)
    why = words(error.kind) if words else "it is nothing that is taken here"
    name = f"'{where[1:].replace('/', '.')}': " if where else ""
    return codes.BODY_INVALID.error(why=f"{name}{why}", pointer=where or "/")


class _Key:
    """A schema as the key of a cache: itself, whatever it equals."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def __hash__(self) -> int:
        return id(self.schema)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.schema is self.schema


@functools.lru_cache(maxsize=4096)
def _validator(key: _Key) -> "Validator":
    try:
        from jsonschema_rs import Draft202012Validator
    except ImportError:
        raise codes.EXTRA_NEEDED.error(task="To check this request") from None
    inside: dict[str, Schema] = {}
    waiting = list(_references(key.schema))
    while waiting:
        name = waiting.pop()
        if name not in inside:
            inside[name] = schemas()[name]
            waiting.extend(_references(inside[name]))
    whole = _written(key.schema) | {"$defs": {name: _written(each) for name, each in inside.items()}}
    return Draft202012Validator(whole, validate_formats=True, formats=_formats())


@functools.cache
def _formats() -> dict[str, Callable[[str], bool]]:
    """The formats that are checked; those that the validator would check by itself, and we do not, are anything's."""
    return {**dict.fromkeys(_UNCHECKED, _is_taken), **CHECKS}


def _is_taken(_text: str) -> bool:
    return True


def _written(value: Any) -> Any:
    """A schema as its validator reads it: references lead inside it, and one of several is any of them.

    Alternatives of the API overlap; a body that fits two of them is as good as one that fits one.
    """
    if isinstance(value, list):
        return [_written(each) for each in as_list(value)]
    if not isinstance(value, dict):
        return value
    fields = cast("Schema", value)
    if isinstance(fields.get("$ref"), str):
        return {"$ref": _DEFINITIONS + fields["$ref"]}
    return {"anyOf" if name == "oneOf" else name: _written(each) for name, each in fields.items()}


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        fields = cast("Schema", value)
        if isinstance(fields.get("$ref"), str):
            yield fields["$ref"]
        values: Iterable[Any] = fields.values()
    else:
        values = as_list(value)
    for each in values:
        yield from _references(each)


def _alternative(schema: Schema, body: Any) -> Schema:
    """The alternative of a union that a body means, by the property that tells them apart; else the union."""
    whole = resolve(schema)
    options: list[Schema] = whole.get("oneOf") or whole.get("anyOf") or []
    if not isinstance(body, Mapping):
        return whole
    facts = as_object(body)
    meant = [resolve(option) for option in options if _is_meant(resolve(option), facts)]
    return meant[0] if len(meant) == 1 else whole


def _is_meant(option: Schema, facts: Mapping[str, Any]) -> bool:
    known = {name: resolve(inner).get("enum", ()) for name, inner in option.get("properties", {}).items()}
    tags = {name: values for name, values in known.items() if len(values) == 1 and name in facts}
    return bool(tags) and all(facts[name] in values for name, values in tags.items())


@functools.cache
def needs_query(operation: Operation) -> bool:
    """Whether an operation has parameters that must be there."""
    return any(schema.get("needed") and not schema.get("dots") for schema in operation.query.values())


def check_query(operation: Operation, query: Mapping[str, str]) -> None:
    """Refuse query parameters that their schemas do not allow; those that nobody knows are ignored."""
    for name, schema in operation.query.items():
        if name in query:
            check_parameter(name, resolve(schema), query[name])
        elif schema.get("needed") and not schema.get("dots"):
            raise bad_parameter(name, "it is required")


_WHOLE = re.compile(r"-?\d+")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?")
# Larger pages than there can be are cut, and smaller ones than are documented are taken where pages have numbers:
# clients in use count on it (certbot asks for one zone, where five are the least).
_SIZES = ("per_page", "limit")
_MOMENTS = {"date", "date-time"}


def check_parameter(name: str, schema: Schema, value: str) -> None:
    """Refuse a value that a parameter's schema does not allow; of a list, one of its parts."""
    kind = _kind(schema)
    if kind == "array":
        inner = resolve(schema.get("items", {}))
        for each in value.split(","):
            check_parameter(name, inner, each)
    if kind == "integer" and not _WHOLE.fullmatch(value):
        raise bad_parameter(name, "it is not a whole number")
    if kind == "number" and not _NUMBER.fullmatch(value):
        raise bad_parameter(name, "it is not a number")
    if kind == "boolean" and value not in {"true", "false", "1", "0"}:
        raise bad_parameter(name, "it is neither true nor false")
    if kind == "string" and "enum" in schema and value not in schema["enum"]:
        raise bad_parameter(
            name, f"it is none of {', '.join(str(each) for each in schema['enum'] if each is not None)}"
        )
    if kind == "string" and schema.get("format") in _MOMENTS and moment(value) is None:
        raise bad_parameter(name, "it is no moment")
    if kind in {"integer", "number"}:
        _check_range(name, schema, float(value))


def _kind(schema: Schema) -> str:
    """The one type of a schema, besides null; empty where there are several."""
    kinds: Any = schema.get("type", "")
    named = [kinds] if isinstance(kinds, str) else [each for each in kinds if each != "null"]
    return str(named[0]) if len(named) == 1 else ""


def _check_range(name: str, schema: Schema, value: float) -> None:
    documented: float = schema.get("minimum", value)
    least = min(documented, 1) if name == "per_page" else documented
    if value < least:
        raise bad_parameter(name, f"it is less than {least}")
    if value > schema.get("maximum", value) and name not in _SIZES:
        raise bad_parameter(name, f"it is more than {schema['maximum']}")
