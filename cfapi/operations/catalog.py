"""What is known of every operation of the API, as data: verb, path, parameters, permissions, pagination.

The lists are next to the generated resources, a file for each group with a line of JSON for each operation, and are
read when first needed.
"""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import msgspec
from attrs import frozen

from cfapi.errors import ArgumentError
from cfapi.operations.schemas import OperationSchema, operation_schema

REFERENCE = "https://developers.cloudflare.com/api/resources/"
SCOPE = "{scope}"
SCOPES = ("/accounts/{account_id}", "/zones/{zone_id}")
_PARAMETER = re.compile(r"(?P<name>[^?=]+)(?P<optional>\??)(?:=(?P<wire>.*))?")


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
    line = _lines_of(name.partition(".")[0]).get(name)
    if line is None:
        near = get_close_matches(name, _lines(), n=3)
        hint = f" Similar: {', '.join(near)}." if near else " `cfapi operations WORD` searches them."
        raise ArgumentError(f"There is no operation {name!r}.{hint}")
    return _operation(line)


def operations() -> Iterator[Operation]:
    """All operations, in order of names."""
    return map(_operation, _lines().values())


def names() -> Iterable[str]:
    """The dotted names of all operations, sorted."""
    return _lines().keys()


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
    fitting = [(template, line) for template, line in _routes(verb.upper(), len(parts)) if _fits(template, parts)]
    if not fitting:
        return None
    return _operation(min(fitting, key=lambda found: sum(map(_is_placeholder, found[0])))[1])


def needed(name: str | None, verb: str, path: str) -> tuple[str, ...]:
    """The token permissions of which a call needs one: those to read come first, then those closest to its name."""
    line = _lines_of(name.partition(".")[0]).get(name) if name else None
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


def documentation(name: str) -> str:
    """Cloudflare's page for an operation, by the rule for the URLs of its reference."""
    first, *others, method = (part.rstrip("_") for part in name.split("."))
    below = "".join(f"subresources/{part}/" for part in others)
    return f"{REFERENCE}{first}/{below}methods/{method}/"


class _Line(msgspec.Struct):
    """An operation as in its line of JSON."""

    name: str
    verb: str
    path: str
    parameters: dict[str, list[str]] = {}
    permissions: tuple[str, ...] = ()
    pagination: str = ""
    response: str = "json"
    content_type: str = "application/json"
    deprecated: bool = False
    replacement: str = ""
    alias_of: str = ""
    documented: bool = True
    summary: str = ""

    @property
    def paths(self) -> tuple[str, ...]:
        return tuple(self.path.replace(SCOPE, scope) for scope in SCOPES) if SCOPE in self.path else (self.path,)


_FOLDER = Path(__file__).parents[1] / "api" / "operations"
_read = msgspec.json.Decoder(_Line).decode_lines


def _lines_of(group: str) -> dict[str, _Line]:
    """The operations of a group of resources; none where there is no such group."""
    return _read_group(group) if group in _groups() else {}


@cache
def _groups() -> frozenset[str]:
    return frozenset(file.stem for file in _FOLDER.glob("*.jsonl"))


@cache  # of known groups alone
def _read_group(group: str) -> dict[str, _Line]:
    return {line.name: line for line in _read((_FOLDER / f"{group}.jsonl").read_bytes())}


@cache
def _lines() -> dict[str, _Line]:
    return {name: line for group in sorted(_groups()) for name, line in _lines_of(group).items()}


@lru_cache(maxsize=128)
def _routes(verb: str, length: int) -> list[tuple[list[str], _Line]]:
    """The operations of a verb whose paths have `length` parts."""
    templates = ((path.split("/"), line) for line in _lines().values() if line.verb == verb for path in line.paths)
    return [(template, line) for template, line in templates if len(template) == length and not line.alias_of]


def _fits(template: list[str], parts: list[str]) -> bool:
    return all(part if _is_placeholder(known) else known == part for known, part in zip(template, parts, strict=True))


def _is_placeholder(part: str) -> bool:
    return "{" in part


def _operation(line: _Line) -> Operation:
    known: dict[str, Any] = {
        name: getattr(line, name)
        for name in (
            "permissions",
            "pagination",
            "response",
            "content_type",
            "deprecated",
            "replacement",
            "alias_of",
            "summary",
        )
    }
    page = documentation(line.alias_of or line.name) if line.documented else ""
    return Operation(line.name, line.verb, line.paths, tuple(_parameters(line)), documentation=page, **known)


def _parameters(line: _Line) -> Iterator[Parameter]:
    for place, written in line.parameters.items():
        for text in written:
            match = _PARAMETER.fullmatch(text)
            assert match is not None, text
            wire = match["name"] if match["wire"] is None else match["wire"]
            yield Parameter(match["name"], wire, place, required=not match["optional"])
