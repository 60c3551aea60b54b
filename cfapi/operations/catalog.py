"""What is known of every operation of the API, as data: verb, path, parameters, permissions, pagination.

The lists are next to the generated resources; `cfapi.operations.lines` reads them when they are first needed.
"""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import lru_cache

from attrs import frozen

from cfapi.errors import ArgumentError
from cfapi.operations import lines
from cfapi.operations.lines import Line, arguments, line_of, paths
from cfapi.operations.reference import page_of_operation
from cfapi.operations.schemas import OperationSchema, operation_schema


@frozen
class Parameter:
    """One argument of an operation.

    Attributes:
        name: The Python argument.
        wire: What the API calls it; empty if it is the whole body.
        place: Where it goes: path, query, headers, body, form or content (the body's bytes).
        required: Whether a call needs it. If there are both `account_id` and `zone_id`, exactly one is needed.
    """

    name: str
    wire: str
    place: str
    required: bool


@frozen
class Operation:
    """One operation: `cf.operation("ssl.certificate_packs.list")`.

    Attributes:
        name: The dotted name below the client.
        verb: The HTTP method.
        paths: The path below the base URL; two if the call exists below accounts and below zones.
        parameters: All arguments.
        permissions: The token permissions of which one is enough; empty if Cloudflare does not say.
        pagination: The kind of listing (page, cursor, offset, single, ...); empty if it is not a listing.
        response: json, text or bytes.
        content_type: The type of the request's body.
        deprecated: Whether Cloudflare advises against it.
        replacement: The name of the operation to use instead, if known.
        alias_of: The name under which Cloudflare's reference lists this call, if it has several.
        documentation: Cloudflare's page for it; empty if there is none.
        summary: What it does, in a few words.
    """

    name: str
    verb: str
    paths: tuple[str, ...]
    parameters: tuple[Parameter, ...] = ()
    permissions: tuple[str, ...] = ()
    pagination: str = ""
    response: str = "json"
    content_type: str = "application/json"
    deprecated: bool = False
    replacement: str = ""
    alias_of: str = ""
    documentation: str = ""
    summary: str = ""

    def schema(self, place: int = 0) -> OperationSchema:
        """What it takes and answers as JSON Schema; of one that exists in two `paths`, at one of them."""
        return operation_schema(self.verb, self.paths[place])


def operation(name: str) -> Operation:
    """The operation of a dotted name.

    Raises:
        ArgumentError: There is none; the message names similar ones.
    """
    line = line_of(name)
    if line is None:
        near = get_close_matches(name, names(), n=3)
        hint = f" Similar: {', '.join(near)}." if near else " `cfapi operations WORD` searches them."
        raise ArgumentError(f"There is no operation {name!r}.{hint}")
    return _operation(line)


def operations() -> Iterator[Operation]:
    """All operations, in order of names."""
    return map(_operation, lines.lines())


def names() -> Iterable[str]:
    """The dotted names of all operations, sorted."""
    return lines.names()


def search(*words: str) -> Iterator[Operation]:
    """The operations whose name, verb or path contains all the words, whatever their case."""
    wanted = [word.lower() for word in words]
    for each in operations():
        text = " ".join([each.name, each.verb, *each.paths]).lower()
        if all(word in text for word in wanted):
            yield each


def operation_at(verb: str, path: str) -> Operation | None:
    """The operation of a path below the base URL, such as "/zones/023e.../dnssec"; None if there is none."""
    parts = path.partition("?")[0].split("/")
    fitting = [(template, name) for template, name in _routes(verb.upper(), len(parts)) if _fits(template, parts)]
    by_precision = sorted(fitting, key=lambda found: sum(map(_is_placeholder, found[0])))
    found = (line for _, name in by_precision if (line := line_of(name)) is not None and "alias_of" not in line)
    return next(map(_operation, found), None)


def needed(name: str | None, verb: str, path: str) -> tuple[str, ...]:
    """The token permissions of which a call needs one: those to read come first, then those closest to its name."""
    line = line_of(name) if name else None
    found = _operation(line) if line else operation_at(verb, path)
    if found is None:
        return ()
    about = _words(found.name.replace(".", " ").replace("_", " "))
    return tuple(sorted(found.permissions, key=lambda each: (not each.endswith("Read"), -_nearness(each, about))))


def _nearness(permission: str, about: set[str]) -> float:
    """How many of the words of a permission are in an operation's name, from 0 to 1."""
    words = _words(permission) - {"read", "write", "edit"}
    return len(words & about) / max(len(words), 1)


def _words(text: str) -> set[str]:
    return {word.strip(",:").removesuffix("s") for word in text.lower().split()}


@lru_cache(maxsize=128)
def _routes(verb: str, length: int) -> list[tuple[list[str], str]]:
    """The paths of a verb that have `length` parts, each with the name of its operation."""
    templates = ((path.split("/"), name) for known, path, name in lines.routes() if known == verb)
    return [(template, name) for template, name in templates if len(template) == length]


def _fits(template: list[str], parts: list[str]) -> bool:
    return all(part if _is_placeholder(known) else known == part for known, part in zip(template, parts, strict=True))


def _is_placeholder(part: str) -> bool:
    return "{" in part


def _operation(line: Line) -> Operation:
    name: str = line["name"]
    known = {fact: line[fact] for fact in _AS_WRITTEN if fact in line}
    return Operation(
        name,
        line["verb"],
        paths(line),
        tuple(Parameter(*each) for each in arguments(line)),
        tuple(line.get("permissions", ())),
        documentation=page_of_operation(known.get("alias_of", name)) if line.get("documented", True) else "",
        **known,
    )


_AS_WRITTEN = ("pagination", "response", "content_type", "deprecated", "replacement", "alias_of", "summary")
