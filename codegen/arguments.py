"""Arguments: what an operation takes, and where each of it goes."""

from collections.abc import Iterator

from attrs import evolve, frozen

from codegen.document import DocumentError, Found, Json, reference, resolve
from codegen.merging import alternatives, flattened, is_object
from codegen.schemas import Property, Schemas
from codegen.types import ANY, BYTES, Choice, DictOf, Either, Plain, Type, combine, references, without_none
from codegen.words import camel, safe, snake

JSON, NDJSON, MULTIPART = "application/json", "application/x-ndjson", "multipart/form-data"
# Roles of query parameters that count, which some schemas call numbers.
COUNTERS = ("page", "per_page", "offset", "limit")


@frozen
class Argument:
    """One argument of a method.

    `place` is scope, path, query, headers, body or form; or else the argument is the `whole` body, the `whole form`,
    or the body's `content` as it goes over the wire.
    """

    python: str
    wire: str
    place: str
    type: Type
    required: bool = False
    positional: bool = False
    joined: bool = False
    as_json: bool = False


def read_arguments(schemas: Schemas, found: Found) -> tuple[Argument, ...]:
    """All arguments of an operation.

    Raises:
        DocumentError: Two have one name, or one of the path has no type.
    """
    arguments = _told_apart([*_parameters(schemas, found), *_body(schemas, found)])
    names = [argument.python for argument in arguments]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise DocumentError(f"{'.'.join(found.name)} has two arguments {' and '.join(twice)}: rename one in fixes.toml")
    if ANY in (argument.type for argument in arguments if argument.place == "path"):
        raise DocumentError(f"{'.'.join(found.name)}: a path argument without type")
    return arguments


def _told_apart(arguments: list[Argument]) -> tuple[Argument, ...]:
    """The arguments, each under a name of its own."""
    names = [argument.python for argument in arguments]
    return tuple(_renamed(each) if names.count(each.python) > 1 else each for each in arguments)


def _renamed(twin: Argument) -> Argument:
    """Of two arguments with one name, that which is not of the body says its place: `path_account_id`.

    Two of the body differ in how the API spells them: `notificationUrl` becomes `notificationurl`.
    """
    if twin.place in ("path", "query", "headers"):
        return evolve(twin, python=f"{twin.place}_{twin.python}")
    return evolve(twin, python=twin.wire.lower())


def joined_scopes(arguments: list[Argument], operations: int) -> Iterator[Argument]:
    """The arguments of one operation that exists below accounts and below zones."""
    for name in ("account_id", "zone_id"):
        yield Argument(name, name, "scope", Plain("str"))
    by_name: dict[str, list[Argument]] = {}
    for argument in arguments:
        if argument.python not in ("account_id", "zone_id") or argument.place != "path":
            by_name.setdefault(argument.python, []).append(argument)
    for same in by_name.values():
        everywhere = len(same) == operations and all(argument.required for argument in same)
        yield evolve(same[0], type=combine(argument.type for argument in same), required=everywhere)


def content_type(found: Found) -> str:
    """The type of the body."""
    return next(iter(found.spec.get("requestBody", {}).get("content", {})), JSON)


def _parameters(schemas: Schemas, found: Found) -> Iterator[Argument]:
    hint = camel("_".join(found.name))
    positional = found.spec.get("x-positional", [])
    roles = found.spec.get("x-pagination", {}).get("params", {})
    counters = {wire for role, wire in roles.items() if role in COUNTERS}
    for parameter in found.spec.get("parameters", []):
        wire = parameter["name"]
        of = schemas.read(parameter["schema"], hint + camel(wire))
        yield Argument(
            python=safe(parameter.get("x-python-name") or snake(wire)),
            wire=wire,
            place="headers" if parameter["in"] == "header" else parameter["in"],
            type=Plain("int") if wire in counters and of == Plain("float") else of,
            required=bool(parameter.get("required")),
            positional=not {wire, parameter.get("x-python-name")}.isdisjoint(positional),
            joined=parameter.get("explode") is False,
        )


def _body(schemas: Schemas, found: Found) -> Iterator[Argument]:
    body: Json | None = found.spec.get("requestBody")
    if not body:
        return
    kind = content_type(found)
    schema: Json = body["content"][kind].get("schema", {})
    options = [option for option in alternatives(schemas.document, schema) if not _is_null(schemas, option)]
    if kind != MULTIPART and (kind == NDJSON or not kind.endswith("json")):
        yield _whole(schemas, found, body, "content")
    elif "x-python-name" in body or not options or not all(is_object(schemas.document, option) for option in options):
        yield _whole(schemas, found, body, "whole form" if kind == MULTIPART else "whole")
    elif kind == MULTIPART:
        encoding = body["content"][kind].get("encoding", {})
        json_syntax = body.get("x-multipart-syntax") == "json"
        for part in _members(schemas, found, options, "form"):
            is_json = encoding.get(part.wire, {}).get("contentType") == JSON
            yield evolve(part, as_json=is_json or (json_syntax and _is_nested(part.type)))
    else:
        yield from _members(schemas, found, options, "body")


def _whole(schemas: Schemas, found: Found, body: Json, place: str) -> Argument:
    """The argument that is the body."""
    schema: Json = body["content"][content_type(found)].get("schema", {})
    name = safe(body.get("x-python-name") or schema.get("x-python-name") or "body")
    hint = camel("_".join(found.name)) + "Item"
    return Argument(
        python=name,
        wire="",
        place=place,
        type=BYTES if place == "content" else without_none(schemas.read(schema, hint)),
        required=bool(body.get("required")),
        positional=name in found.spec.get("x-positional", []),
    )


def _members(schemas: Schemas, found: Found, options: list[Json], place: str) -> Iterator[Argument]:
    """Arguments for the properties of an object body: of all its variants together."""
    hint = camel("_".join(found.name))
    answered = "readOnly" if found.spec.get("x-origin") == "openapi" else ""
    variants = [
        schemas.properties(_without(flattened(schemas.document, option), answered), reference(option) or hint)
        for option in options
    ]
    by_wire: dict[str, list[Property]] = {}
    for member in (member for variant in variants for member in variant):
        by_wire.setdefault(member.wire, []).append(member)
    for wire, same in by_wire.items():
        everywhere = len(same) == len(variants) and all(member.required for member in same)
        yield Argument(safe(same[0].python), wire, place, _of_any([member.type for member in same]), everywhere)


def _of_any(types: list[Type]) -> Type:
    """A type for what is known of some variants only: where classes are known, they are worth showing."""
    known = any(any(references(of)) for of in types)
    return combine(DictOf(ANY) if known and of == ANY else of for of in types)


def _without(schema: Json, mark: str) -> Json:
    """An object schema without the properties that carry a mark, such as those that only answers have."""
    kept = {name: inner for name, inner in schema["properties"].items() if not inner.get(mark)}
    return {**schema, "properties": kept}


def _is_nested(of: Type) -> bool:
    """Whether values of a type are objects or arrays."""
    options = of.options if isinstance(of, Either) else (of,)
    return of == ANY or any(references(of)) or any(not isinstance(option, Plain | Choice) for option in options)


def _is_null(schemas: Schemas, schema: Json) -> bool:
    return resolve(schemas.document, schema).get("type") == "null"
