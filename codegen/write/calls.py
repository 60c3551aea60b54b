"""The one statement of a method: which call it makes, and what that needs besides the arguments themselves."""

from collections.abc import Iterable, Iterator, Mapping

from codegen.read.arguments import JSON, Argument, Location
from codegen.read.operations import Operation
from codegen.read.paging import Paging, PagingKind
from codegen.read.responses import ResultAt
from codegen.read.types import is_object_type, without_none
from codegen.write.text import Group, Item, flat
from codegen.write.type_rendering import TypeRenderer

# Methods whose arguments go into the query unless the call says otherwise, as in `cfapi._core.arguments`.
QUERYING = ("GET", "HEAD", "DELETE")


def statement(inside: TypeRenderer, operation: Operation) -> Item:
    """The call of an operation, with what it returns."""
    items: list[Item] = [
        f'"{operation.dotted}"',
        f'"{operation.verb}"',
        f'"{operation.path}"',
        "locals()",
        inside.runtime(without_none(operation.response.type)),
        *_binding(inside, operation),
        *_response(inside, operation),
    ]
    return Group(f"return self.{operation.call_kind}(", tuple(items), ")")


def _binding(inside: TypeRenderer, operation: Operation) -> Iterator[Item]:
    """A method's `ArgumentBinding`: its arguments that go elsewhere than the rules say, or under another name."""
    yield from _names(inside, operation)
    other = Location.BODY if operation.verb in QUERYING else Location.QUERY
    yield from _listed(other, operation.takes(other))
    if operation.takes(Location.FORM):
        yield "form=True"
    if files := " ".join(name for argument in operation.arguments for name in argument.files):
        yield f'files="{files}"'
    yield from _listed("as_json", (argument for argument in operation.arguments if argument.as_json))
    yield from _listed("joined", (argument for argument in operation.arguments if argument.joined))
    yield from _listed("objects", (each for each in operation.takes(Location.QUERY) if is_object_type(each.type)))
    yield from _body(operation)


def _names(inside: TypeRenderer, operation: Operation) -> Iterator[Item]:
    """Wire names: of arguments, of their members, of headers."""
    named = operation.takes(Location.QUERY, Location.BODY, Location.FORM)
    yield from _mapping("wire", {a.python: f'"{a.wire}"' for a in named if a.wire != a.python})
    nested = [argument for argument in operation.arguments if inside.renames(argument.type)]
    yield from _mapping("shapes", {a.python: flat(inside.shape(a.type)) for a in nested})
    yield from _mapping("headers", {a.python: f'"{a.wire}"' for a in operation.takes(Location.HEADERS)})


def _body(operation: Operation) -> Iterator[str]:
    """The argument that is the body, and the content type if it is not the usual one."""
    for location in (Location.WHOLE_BODY, Location.WHOLE_FORM, Location.CONTENT):
        yield from _listed(location, operation.takes(location))
    if operation.content_type != JSON and not operation.takes(Location.FORM, Location.WHOLE_FORM):
        yield f'content_type="{operation.content_type}"'


def _mapping(keyword: str, values: Mapping[str, str]) -> Iterator[Item]:
    if values:
        yield Group(f"{keyword}={{", tuple(f'"{name}": {value}' for name, value in values.items()), "}")


def _listed(keyword: str, arguments: Iterable[Argument]) -> Iterator[str]:
    """Names as one text: the shortest notation of a list of words."""
    if names := " ".join(argument.python for argument in arguments):
        yield f'{keyword}="{names}"'


def _response(inside: TypeRenderer, operation: Operation) -> Iterator[str]:
    """How a listing continues, or where another response has its result."""
    response = operation.response
    if response.paging is None:
        yield from [f'at="{response.at}"'] if response.at is not ResultAt.RESULT else []
    elif said := ", ".join(_paging(response.paging)):
        yield f"paging={inside.word('Paging')}({said})"


def _paging(paging: Paging) -> Iterator[str]:
    """Where a paging differs from the default."""
    if paging.kind is not PagingKind.PAGE:
        yield f'kind="{paging.kind}"'
    if paging.items != "result":
        yield f'items="{paging.items}"'
    if paging.size:
        yield f"size={paging.size}"
    yield from (f'{role}="{wire}"' for role, wire in paging.names)
