"""Operations: what each takes, where its arguments go, and what it answers."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve, field, frozen

from codegen.document import DocumentError, Found, Json, reference, resolve
from codegen.merging import alternatives, flattened, is_object
from codegen.schemas import Property, Schemas
from codegen.types import ANY, NONE, Plain, Type, combine, without_none
from codegen.words import camel, safe, singular, snake

ENVELOPE = {"success", "errors", "messages", "result", "result_info"}
TEXT = ("text/", "application/xml", "application/javascript", "application/x-pem-file")
COUNTERS = ("page", "per_page", "offset", "limit")
LARGEST_PAGE = 1000
# Roles of query parameters in `x-pagination`, and the words of `Paging` for them.
ROLES = {
    "page": "page",
    "per_page": "per_page",
    "limit": "per_page",
    "offset": "offset",
    "cursor": "cursor",
    "page_token": "cursor",
}


@frozen
class Argument:
    """One argument of a method; `place` is path, query, headers, body, form, or whole (it is the body)."""

    python: str
    wire: str
    place: str
    type: Type
    required: bool = False
    positional: bool = False
    joined: bool = False


@frozen
class Paging:
    """How a listing goes on; `names` holds the query names that differ from their role."""

    kind: str
    items: str
    size: int | None
    names: tuple[tuple[str, str], ...] = ()


@frozen
class Operation:
    """Everything that a method needs."""

    name: tuple[str, ...]
    verb: str
    path: str
    arguments: tuple[Argument, ...]
    answer: Type
    kind: str = "json"  # or text, bytes
    paging: Paging | None = None
    scoped: bool = False
    deprecated: bool = False
    permissions: tuple[str, ...] = field(default=())
    documented: bool = True

    @property
    def dotted(self) -> str:
        return ".".join(self.name)

    @property
    def resource(self) -> tuple[str, ...]:
        return self.name[:-1]


def read_all(schemas: Schemas, found: Iterable[Found]) -> list[Operation]:
    """All operations, those with one name on an account path and a zone path made one, aliases added."""
    by_name: dict[tuple[str, ...], list[Found]] = {}
    for each in found:
        by_name.setdefault(each.name, []).append(each)
    operations = [_joined_scopes(schemas, group) for group in by_name.values()]
    aliases = [
        evolve(operation, name=tuple(alias))
        for operation in operations
        for each in by_name[operation.name][:1]
        for alias in each.spec.get("x-name-aliases", [])
        if tuple(alias) not in by_name
    ]
    return operations + aliases


def read(schemas: Schemas, found: Found) -> Operation:
    """One operation of the document."""
    spec = found.spec
    arguments = tuple(_arguments(schemas, found))
    answer, kind, paging = _answer(schemas, found)
    _check_names(found, arguments)
    return Operation(
        name=tuple(safe(part) for part in found.name),
        verb=found.verb,
        path=_python_path(found.path, arguments),
        arguments=arguments,
        answer=answer,
        kind=kind,
        paging=paging,
        deprecated=bool(spec.get("deprecated")),
        permissions=_least(spec.get("x-token-permissions", [])),
        documented=not spec.get("x-name-derived"),
    )


def _joined_scopes(schemas: Schemas, group: list[Found]) -> Operation:
    operations = [read(schemas, each) for each in group]
    first = operations[0]
    if len(operations) == 1:
        return first
    prefixes = ["/" + "/".join(operation.path.split("/")[1:3]) for operation in operations]
    rests = {operation.path.removeprefix(prefix) for operation, prefix in zip(operations, prefixes, strict=True)}
    if sorted(prefixes) != ["/accounts/{account_id}", "/zones/{zone_id}"] or len(rests) != 1:
        raise DocumentError(
            f"{first.dotted} is the name of {' and of '.join(o.verb + ' ' + o.path for o in operations)}"
        )
    return evolve(
        first,
        path=rests.pop(),
        arguments=tuple(_joined_arguments(operations)),
        scoped=True,
        permissions=tuple(dict.fromkeys(p for operation in operations for p in operation.permissions)),
        documented=any(operation.documented for operation in operations),
    )


def _joined_arguments(operations: list[Operation]) -> Iterator[Argument]:
    for name in ("account_id", "zone_id"):
        yield Argument(name, name, "scope", Plain("str"))
    by_name: dict[str, list[Argument]] = {}
    for argument in (argument for operation in operations for argument in operation.arguments):
        if argument.python not in ("account_id", "zone_id") or argument.place != "path":
            by_name.setdefault(argument.python, []).append(argument)
    for same in by_name.values():
        everywhere = len(same) == len(operations) and all(argument.required for argument in same)
        yield evolve(same[0], type=combine(argument.type for argument in same), required=everywhere)


def _arguments(schemas: Schemas, found: Found) -> Iterator[Argument]:
    hint = camel("_".join(found.name))
    positional = found.spec.get("x-positional", [])
    counters = {wire for role, wire in _pagination(found).get("params", {}).items() if role in COUNTERS}
    for parameter in found.spec.get("parameters", []):
        wire = parameter["name"]
        of = schemas.read(parameter["schema"], hint + camel(wire))
        yield Argument(
            python=safe(parameter.get("x-python-name") or snake(wire)),
            wire=wire,
            place="headers" if parameter["in"] == "header" else parameter["in"],
            type=Plain("int") if wire in counters and of == Plain("float") else of,
            required=bool(parameter.get("required")),
            positional=wire in positional,
            joined=parameter.get("explode") is False,
        )
    yield from _body(schemas, found, hint)


def _body(schemas: Schemas, found: Found, hint: str) -> Iterator[Argument]:
    body: Json | None = found.spec.get("requestBody")
    if not body:
        return
    content_type, content = next(iter(body["content"].items()))
    schema: Json = content.get("schema", {})
    options = [option for option in alternatives(schemas.document, schema) if not _is_null(schemas, option)]
    place = "form" if content_type == "multipart/form-data" else "body"
    if options and all(is_object(schemas.document, option) for option in options):
        yield from _members(schemas, options, hint, place)
    else:
        yield Argument(
            python=safe(body.get("x-python-name") or schema.get("x-python-name") or "body"),
            wire="",
            place="whole" if place == "body" else "whole form",
            type=without_none(schemas.read(schema, hint + "Item")),
            required=bool(body.get("required")),
        )


def _members(schemas: Schemas, options: list[Json], hint: str, place: str) -> Iterator[Argument]:
    """Arguments for the properties of an object body: of all its variants together."""
    variants = [schemas.properties(flattened(schemas.document, option), _own_hint(option, hint)) for option in options]
    found: dict[str, list[Property]] = {}
    for member in (member for variant in variants for member in variant):
        found.setdefault(member.wire, []).append(member)
    for wire, same in found.items():
        everywhere = len(same) == len(variants) and all(member.required for member in same)
        yield Argument(safe(same[0].python), wire, place, combine(member.type for member in same), everywhere)


def _own_hint(option: Json, hint: str) -> str:
    return reference(option) or hint


def _is_null(schemas: Schemas, schema: Json) -> bool:
    return resolve(schemas.document, schema).get("type") == "null"


def _answer(schemas: Schemas, found: Found) -> tuple[Type, str, Paging | None]:
    """The type of the result, how it is written, and how it goes on in pages."""
    content = _success(found.spec)
    if content is None:
        return NONE, "json", None
    content_type, schema = content
    if "json" not in content_type:
        return (Plain("str"), "text", None) if content_type.startswith(TEXT) else (Plain("bytes"), "bytes", None)
    paging = _paging(schemas, found)
    if paging and (item := _item(schemas, schema, found)) is not None:
        return schemas.read(item, _answer_hint(found)), "json", paging
    return _single(schemas, schema, found), "json", None


def _single(schemas: Schemas, schema: Json, found: Found) -> Type:
    target = resolve(schemas.document, schema)
    if not _is_envelope(target):
        return schemas.read(schema, _answer_hint(found))
    result = target.get("properties", {}).get("result")
    if result is None:
        return NONE
    return without_none(schemas.read(result, _answer_hint(found)))


def _is_envelope(target: Json) -> bool:
    properties = set(target.get("properties", {}))
    return bool(target.get("x-envelope")) or ({"success", "errors"} <= properties <= ENVELOPE)


def _item(schemas: Schemas, schema: Json, found: Found) -> Json | None:
    """The schema of one listed item; nothing where the answer is no list."""
    here = _not_null(schemas, schema)
    for step in found.spec.get("x-items", "result").split("."):
        here = _not_null(schemas, here.get("properties", {}).get(step, {})) if step else here
    return here.get("items", {}) if "array" in here.get("type", "") else None


def _not_null(schemas: Schemas, schema: Json) -> Json:
    options = [option for option in alternatives(schemas.document, schema) if not _is_null(schemas, option)]
    return flattened(schemas.document, options[0]) if len(options) == 1 else resolve(schemas.document, schema)


def _answer_hint(found: Found) -> str:
    return camel("_".join([*found.name[:-2], singular(found.name[-2]), found.name[-1], "response"]))


def _success(spec: Json) -> tuple[str, Json] | None:
    for status, response in sorted(spec.get("responses", {}).items()):
        contents: dict[str, Any] = response.get("content", {})
        if status.startswith("2") and contents:
            content_type = next((name for name in contents if "json" in name), next(iter(contents)))
            return content_type, contents[content_type].get("schema", {})
    return None


def _pagination(found: Found) -> Json:
    return found.spec.get("x-pagination", {})


def _paging(schemas: Schemas, found: Found) -> Paging | None:
    declared = _pagination(found)
    if not declared:
        return None
    roles: dict[str, str] = declared.get("params", {})
    sized = roles.get("per_page") or roles.get("limit")
    schemas_by_name: dict[str, Json] = {p["name"]: p["schema"] for p in found.spec.get("parameters", [])}
    schema = schemas_by_name.get(sized or "", {})
    maximum: float | None = resolve(schemas.document, schema).get("maximum")
    return Paging(
        kind=declared["kind"],
        items=found.spec.get("x-items", "result"),
        size=min(int(maximum), LARGEST_PAGE) if maximum else None,
        names=tuple((ROLES[role], wire) for role, wire in roles.items() if wire != ROLES[role]),
    )


def _python_path(path: str, arguments: tuple[Argument, ...]) -> str:
    for argument in arguments:
        if argument.place == "path":
            path = path.replace("{" + argument.wire + "}", "{" + argument.python + "}")
    return path


def _least(permissions: list[str]) -> tuple[str, ...]:
    """The permissions of which one is enough: only reading ones where reading is enough."""
    reading = [permission for permission in permissions if permission.endswith(" Read")]
    return tuple(reading or permissions)


def _check_names(found: Found, arguments: tuple[Argument, ...]) -> None:
    names = [argument.python for argument in arguments]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise DocumentError(f"{'.'.join(found.name)} has two arguments {' and '.join(twice)}: rename one in fixes.toml")
    if ANY in (argument.type for argument in arguments if argument.place == "path"):
        raise DocumentError(f"{'.'.join(found.name)}: a path argument without type")
