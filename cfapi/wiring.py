"""A method's arguments -> a path and the parts of a call.

Generated methods hand over all their arguments as they are. Those that the path names fill it; of the others a GET or
DELETE makes its query and any other call its JSON body, under their own names. What differs, the method says.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from string import Formatter
from typing import Any, Literal, TypedDict

from cfapi.encoding import joined, path, scoped
from cfapi.nested import with_wire_names
from cfapi.uploads import as_json, ndjson

SCOPE = "{scope}"
SCOPES = frozenset({"account_id", "zone_id"})
QUERYING = frozenset({"GET", "HEAD", "DELETE"})
NDJSON = "application/x-ndjson"


class Wiring(TypedDict, total=False):
    """What the rules above can't know; several names stand in one text, with spaces between.

    `wire` has the wire names of arguments, and `shapes` the types of those in which names differ further inside.
    `headers` are wire names; `query` and `body` go elsewhere than the rest. `joined` are arrays with commas between.
    The body is a `form`, parts of which are written `as_json`; or one argument is the `whole` body, the `whole_form`,
    or the body's bytes (`content`).
    """

    wire: Mapping[str, str]
    shapes: Mapping[str, Any]
    headers: Mapping[str, str]
    query: str
    body: str
    form: bool
    as_json: str
    joined: str
    whole: str
    whole_form: str
    content: str
    content_type: str


class Parts(TypedDict, total=False):
    """What a call carries besides its path, by wire names; what is UNSET is left out."""

    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object
    form: Mapping[str, object]
    content: Any
    content_type: str


@cache
def _ids(template: str) -> frozenset[str]:
    """The arguments that a path takes."""
    names = frozenset(name for _, name, _, _ in Formatter().parse(template) if name)
    return names - {"scope"} | SCOPES if template.startswith(SCOPE) else names


def filled(template: str, given: Mapping[str, Any]) -> str:
    """A path with its ids.

    Raises:
        ArgumentError: An id can't stand in a path, or not exactly one of account and zone is given.
    """
    if template.startswith(SCOPE):
        scope = scoped(account_id=given["account_id"], zone_id=given["zone_id"])
        return scope + path(template.removeprefix(SCOPE), **_only(given, _ids(template) - SCOPES))
    return path(template, **_only(given, _ids(template)))


def parts(verb: str, template: str, given: Mapping[str, Any], wiring: Wiring) -> Parts:
    """What a call carries besides its path."""
    values = {name: value for name, value in given.items() if name != "self" and name not in _ids(template)}
    values |= {name: with_wire_names(values[name], kind) for name, kind in wiring.get("shapes", {}).items()}
    values |= {name: joined(values[name]) for name in _names(wiring, "joined")}
    values |= {name: as_json(values[name]) for name in _names(wiring, "as_json")}
    found = _elsewhere(values, wiring)
    wire = wiring.get("wire", {})
    query = {wire.get(name, name): values.pop(name) for name in _names(wiring, "query")}
    body = {wire.get(name, name): values.pop(name) for name in _names(wiring, "body")}
    rest = {wire.get(name, name): value for name, value in values.items()}
    query, body = (query | rest, body) if verb in QUERYING else (query, body | rest)
    if query:
        found["query"] = query
    if body and wiring.get("form"):
        found["form"] = body
    elif body:
        found["body"] = body
    return found


def _elsewhere(values: dict[str, Any], wiring: Wiring) -> Parts:
    """The headers, and the one argument that is the whole body; both are taken out of the values."""
    found: Parts = {}
    if "headers" in wiring:
        found["headers"] = {header: values.pop(name) for name, header in wiring["headers"].items()}
    if "whole" in wiring:
        found["body"] = values.pop(wiring["whole"])
    if "whole_form" in wiring:
        found["form"] = values.pop(wiring["whole_form"])
    if "content" in wiring:
        content = values.pop(wiring["content"])
        found["content"] = ndjson(content) if wiring.get("content_type") == NDJSON else content
    if "content_type" in wiring:
        found["content_type"] = wiring["content_type"]
    return found


def _names(wiring: Wiring, key: Literal["query", "body", "as_json", "joined"]) -> list[str]:
    return wiring.get(key, "").split()


def _only(given: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: given[name] for name in names}
