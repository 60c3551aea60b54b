"""Operations: everything that a method needs to be written."""

from collections.abc import Iterable
from enum import StrEnum

from attrs import evolve, frozen

from codegen.read.arguments import JSON, Argument, Location, content_type, joined_scopes, read_arguments
from codegen.read.document import DocumentError, Json
from codegen.read.paths import Found
from codegen.read.responses import Response, read_response
from codegen.read.schemas import Schemas
from codegen.read.words import safe

SCOPE = "{scope}"


class CallKind(StrEnum):
    """How an operation is called: the method of `Resource` that makes the request."""

    REPLY = "_call"
    PAGES = "_pages"


@frozen
class Operation:
    """One method. A path that exists below accounts and below zones starts with `{scope}`."""

    name: tuple[str, ...]
    verb: str
    path: str
    arguments: tuple[Argument, ...]
    response: Response
    content_type: str = JSON
    permissions: tuple[str, ...] = ()
    deprecated: bool = False
    replacement: str = ""
    documented: bool = True
    alias_of: str = ""

    @property
    def dotted(self) -> str:
        return ".".join(self.name)

    @property
    def resource(self) -> tuple[str, ...]:
        return self.name[:-1]

    @property
    def scoped(self) -> bool:
        return self.path.startswith(SCOPE)

    @property
    def call_kind(self) -> CallKind:
        return CallKind.REPLY if self.response.paging is None else CallKind.PAGES

    def takes(self, *locations: Location) -> tuple[Argument, ...]:
        """The arguments that go to some locations."""
        return tuple(argument for argument in self.arguments if argument.location in locations)


def read_all(schemas: Schemas, found: Iterable[Found]) -> list[Operation]:
    """All operations, with those of one name on an account path and a zone path merged, and aliases added."""
    by_name: dict[tuple[str, ...], list[Found]] = {}
    for each in found:
        by_name.setdefault(each.name, []).append(each)
    operations = [_joined_scopes(schemas, group) for group in by_name.values()]
    aliases = [
        _alias(schemas, tuple(alias), operation, group)
        for operation, group in zip(operations, by_name.values(), strict=True)
        for alias in group[0].spec.get("x-name-aliases", [])
        if tuple(alias) not in by_name
    ]
    return operations + aliases


def _alias(schemas: Schemas, alias: tuple[str, ...], operation: Operation, group: list[Found]) -> Operation:
    """The same operation under another name, under which its body may be written out (`x-spelled-out`)."""
    body: Json = group[0].spec.get("requestBody", {})
    if list(alias) in body.get("x-spelled-out", []):
        spelled = {key: value for key, value in body.items() if key != "x-python-name"}
        operation = _joined_scopes(
            schemas, [evolve(each, spec={**each.spec, "requestBody": spelled}) for each in group]
        )
    return evolve(operation, name=tuple(map(safe, alias)), alias_of=operation.dotted)


def read(schemas: Schemas, found: Found) -> Operation:
    """One operation of the document."""
    spec = found.spec
    arguments = read_arguments(schemas, found)
    return Operation(
        name=tuple(map(safe, found.name)),
        verb=found.verb,
        path=_python_path(found.path, arguments),
        arguments=arguments,
        response=read_response(schemas, found),
        content_type=content_type(found),
        permissions=tuple(spec.get("x-token-permissions", [])),
        deprecated=bool(spec.get("deprecated")),
        documented=not spec.get("x-name-derived"),
    )


def _joined_scopes(schemas: Schemas, group: list[Found]) -> Operation:
    operations = [read(schemas, each) for each in group]
    first = operations[0]
    if len(operations) == 1:
        return first
    arguments = [argument for operation in operations for argument in operation.arguments]
    return evolve(
        first,
        path=SCOPE + _below_scope(operations),
        arguments=tuple(joined_scopes(arguments, len(operations))),
        permissions=tuple(dict.fromkeys(p for operation in operations for p in operation.permissions)),
        deprecated=all(operation.deprecated for operation in operations),
        documented=any(operation.documented for operation in operations),
    )


def _below_scope(operations: list[Operation]) -> str:
    """What follows the account or the zone in the paths of operations with one name."""
    prefixes = ["/" + "/".join(operation.path.split("/")[1:3]) for operation in operations]
    rests = {operation.path.removeprefix(prefix) for operation, prefix in zip(operations, prefixes, strict=True)}
    if sorted(prefixes) != ["/accounts/{account_id}", "/zones/{zone_id}"] or len(rests) != 1:
        routes = " and of ".join(f"{operation.verb} {operation.path}" for operation in operations)
        raise DocumentError(f"{operations[0].dotted} is the name of {routes}")
    return rests.pop()


def _python_path(path: str, arguments: tuple[Argument, ...]) -> str:
    for argument in arguments:
        if argument.location is Location.PATH:
            path = path.replace("{" + argument.wire + "}", "{" + argument.python + "}")
    return path
