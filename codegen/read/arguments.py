"""Arguments: what an operation takes, and where in the request each of it goes."""

from collections.abc import Iterator
from enum import StrEnum

from attrs import evolve, frozen

from codegen.read.document import DocumentError, Json, is_null, reference
from codegen.read.mending.listings import not_null
from codegen.read.mending.patches import PARTIAL
from codegen.read.merging import alternatives, flattened, is_object
from codegen.read.paging import counters
from codegen.read.paths import Found
from codegen.read.schemas import Property, Schemas
from codegen.read.types import (
    ANY,
    BYTES,
    NONE,
    Choice,
    DictOf,
    Either,
    ListOf,
    Plain,
    Type,
    combine,
    references,
    without_none,
)
from codegen.read.words import camel, safe, snake

JSON, NDJSON, MULTIPART = "application/json", "application/x-ndjson", "multipart/form-data"
# What people write beside a thing; null takes it away, as it does from a PATCH all that may be missing.
NOTES = frozenset({"comment", "comments", "description", "note", "notes"})
SCOPE_IDS = ("account_id", "zone_id")


class Location(StrEnum):
    """Where in a request an argument goes; the values of those for the body are as in generated calls."""

    SCOPE = "scope"  # account or zone: one of the two fills the path
    PATH = "path"
    QUERY = "query"
    HEADERS = "headers"
    BODY = "body"  # a member of the JSON body
    FORM = "form"  # a part of the form
    WHOLE_BODY = "whole"
    WHOLE_FORM = "whole_form"
    CONTENT = "content"  # the body's bytes, as they are sent

    @property
    def in_path(self) -> bool:
        return self in (Location.SCOPE, Location.PATH)

    @property
    def in_form(self) -> bool:
        return self in (Location.FORM, Location.WHOLE_FORM)


# OpenAPI's words for the locations of parameters.
LOCATIONS = {"path": Location.PATH, "query": Location.QUERY, "header": Location.HEADERS}


@frozen
class Argument:
    """One argument of a method. `files` are the wire names of the form's fields in it that take files."""

    python: str
    wire: str
    location: Location
    type: Type
    required: bool = False
    positional: bool = False
    joined: bool = False
    as_json: bool = False
    files: tuple[str, ...] = ()


def read_arguments(schemas: Schemas, found: Found) -> tuple[Argument, ...]:
    """All arguments of an operation.

    Raises:
        DocumentError: Two have one name, one of the path has no type, or one goes where calls send nothing.
    """
    arguments = _with_unique_names([*_parameters(schemas, found), *_body(schemas, found)])
    names = [argument.python for argument in arguments]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise DocumentError(f"{'.'.join(found.name)} has two arguments {' and '.join(twice)}: rename one in fixes.toml")
    if ANY in (argument.type for argument in arguments if argument.location is Location.PATH):
        raise DocumentError(f"{'.'.join(found.name)}: a path argument without type")
    return arguments


def _with_unique_names(arguments: list[Argument]) -> tuple[Argument, ...]:
    """The arguments, each with a unique name."""
    names = [argument.python for argument in arguments]
    return tuple(_renamed(each) if names.count(each.python) > 1 else each for each in arguments)


def _renamed(twin: Argument) -> Argument:
    """Of two arguments with one name, that which is not of the body says where it goes: `path_account_id`.

    Two of the body differ in the API's spelling: `notificationUrl` becomes `notificationurl`.
    """
    if twin.location in LOCATIONS.values():
        return evolve(twin, python=f"{twin.location}_{twin.python}")
    return evolve(twin, python=twin.wire.lower())


def joined_scopes(arguments: list[Argument], operations: int) -> Iterator[Argument]:
    """The arguments of one operation that exists below accounts and below zones."""
    for name in SCOPE_IDS:
        yield Argument(name, name, Location.SCOPE, Plain("str"))
    by_name: dict[str, list[Argument]] = {}
    for argument in arguments:
        if argument.python not in SCOPE_IDS or argument.location is not Location.PATH:
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
    counting = counters(found.spec)
    for parameter in found.spec.get("parameters", []):
        wire = parameter["name"]
        of = schemas.read(parameter["schema"], hint + camel(wire))
        yield Argument(
            python=safe(parameter.get("x-python-name") or snake(wire)),
            wire=wire,
            location=_location(parameter),
            type=Plain("int") if wire in counting and of == Plain("float") else _filter(schemas, parameter, of),
            required=bool(parameter.get("required")),
            positional=not {wire, parameter.get("x-python-name")}.isdisjoint(positional),
            joined=parameter.get("explode") is False,
        )


def _filter(schemas: Schemas, parameter: Json, of: Type) -> Type:
    """The type of a parameter; one that compares in several ways (`name.contains=`) takes the exact value alone."""
    if parameter.get("x-nested") != "dots":
        return of
    exact = not_null(schemas.document, parameter["schema"]).get("properties", {}).get("exact")
    return of if exact is None else combine([schemas.read(exact, ""), of])


def _location(parameter: Json) -> Location:
    try:
        return LOCATIONS[parameter["in"]]
    except KeyError:
        raise DocumentError(f"{parameter['name']} goes into the {parameter['in']}, where calls send nothing") from None


def _body(schemas: Schemas, found: Found) -> Iterator[Argument]:
    body: Json | None = found.spec.get("requestBody")
    if not body:
        return
    kind = content_type(found)
    schema: Json = body["content"][kind].get("schema", {})
    options = [option for option in alternatives(schemas.document, schema) if not is_null(schemas.document, option)]
    if kind != MULTIPART and (kind == NDJSON or not kind.endswith("json")):
        yield _whole(schemas, found, body, Location.CONTENT)
    elif "x-python-name" in body or not options or not all(is_object(schemas.document, option) for option in options):
        yield _whole(schemas, found, body, Location.WHOLE_FORM if kind == MULTIPART else Location.WHOLE_BODY)
    elif kind == MULTIPART:
        yield from _form(schemas, found, body, options)
    else:
        yield from _members(schemas, found, options, Location.BODY)


def _form(schemas: Schemas, found: Found, body: Json, options: list[Json]) -> Iterator[Argument]:
    """The parts of a form; some of them are written as JSON."""
    encoding: Json = body["content"][MULTIPART].get("encoding", {})
    json_syntax = body.get("x-multipart-syntax") == "json"
    for part in _members(schemas, found, options, Location.FORM):
        is_json = encoding.get(part.wire, {}).get("contentType") == JSON
        files = (part.wire,) if _takes_files(part.type) else ()
        yield evolve(part, as_json=is_json or (json_syntax and _is_nested(part.type)), files=files)


def _takes_files(of: Type) -> bool:
    """Whether nothing but files is meant: where a text is as good, a str is one."""
    return of in (BYTES, ListOf(BYTES))


def _whole(schemas: Schemas, found: Found, body: Json, location: Location) -> Argument:
    """The argument that is the body."""
    schema: Json = body["content"][content_type(found)].get("schema", {})
    name = safe(body.get("x-python-name") or schema.get("x-python-name") or "body")
    hint = camel("_".join(found.name)) + "Item"
    return Argument(
        python=name,
        wire="",
        location=location,
        type=BYTES if location is Location.CONTENT else without_none(schemas.read(schema, hint)),
        required=bool(body.get("required")),
        positional=name in found.spec.get("x-positional", []),
        files=_files_within(schemas, schema, hint) if location is Location.WHOLE_FORM else (),
    )


def _files_within(schemas: Schemas, schema: Json, hint: str) -> tuple[str, ...]:
    """The fields of a whole form that take files."""
    whole = flattened(schemas.document, schema)
    members = schemas.properties(whole, reference(schema) or hint) if "properties" in whole else ()
    return tuple(member.wire for member in members if _takes_files(member.type))


def _members(schemas: Schemas, found: Found, options: list[Json], location: Location) -> Iterator[Argument]:
    """Arguments for the properties of an object body: of all its variants together."""
    hint = camel("_".join(found.name))
    unwritable = "readOnly" if found.spec.get("x-origin") == "openapi" else ""
    variants = [
        schemas.properties(_without(flattened(schemas.document, option), unwritable), reference(option) or hint)
        for option in options
    ]
    partial = found.spec["requestBody"].get(PARTIAL, False)
    by_wire: dict[str, list[Property]] = {}
    for member in (member for variant in variants for member in variant):
        by_wire.setdefault(member.wire, []).append(member)
    for wire, same in by_wire.items():
        everywhere = len(same) == len(variants) and all(member.required for member in same)
        of = _of_any([member.type for member in same])
        nullable = location is Location.BODY and not everywhere and (partial or wire in NOTES)
        of = combine([of, NONE]) if nullable else of
        yield Argument(safe(same[0].python), wire, location, of, everywhere and not partial)


def _of_any(types: list[Type]) -> Type:
    """A type for what is known of some variants only: where classes are known, they are worth showing."""
    known = any(any(references(of)) for of in types)
    return combine(DictOf(ANY) if known and of == ANY else of for of in types)


def _without(schema: Json, mark: str) -> Json:
    """An object schema without the properties that carry a mark, such as those that only responses have."""
    kept = {name: inner for name, inner in schema["properties"].items() if not inner.get(mark)}
    return {**schema, "properties": kept}


def _is_nested(of: Type) -> bool:
    """Whether values of a type are objects or arrays."""
    options = of.options if isinstance(of, Either) else (of,)
    return of == ANY or any(references(of)) or any(not isinstance(option, Plain | Choice) for option in options)
