"""A method's arguments -> a call.

Generated methods pass on all their arguments as they are. Those that the path names fill it; of the others a GET or
DELETE makes its query and any other call its JSON body, under their own names. What differs is the method's
`ArgumentBinding`. What only uploads need is imported by those.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from string import Formatter
from typing import Any, Literal, TypedDict

import attrs

from cfapi._codec.encoding import encode_json
from cfapi._codec.model import UNSET
from cfapi._core.call import Call
from cfapi._core.urls import encode_query, header_values, joined, path, scoped
from cfapi._core.wire_names import with_wire_names
from cfapi._http.bodies import RequestBody
from cfapi.errors import ArgumentError

SCOPE = "{scope}"
SCOPES = frozenset({"account_id", "zone_id"})
QUERYING = frozenset({"GET", "HEAD", "DELETE"})
NDJSON = "application/x-ndjson"
TEXT = "text/"
TEMPLATES = 4096  # more than the API has


class ArgumentBinding(TypedDict, total=False):
    """What differs from the rules above; several names are written in one text, separated by spaces.

    `wire` has the wire names of arguments, and `shapes` the types of those in which names differ further inside.
    `headers` are wire names; `query` and `body` go elsewhere than the rest. `joined` are comma-separated arrays,
    and `objects` those of the query that take nothing else.
    The body is a `form`, parts of which are written `as_json`, and others are `files` (wire names); or one argument is
    the `whole` body, the `whole_form`, or the body's bytes (`content`).
    """

    wire: Mapping[str, str]
    shapes: Mapping[str, Any]
    headers: Mapping[str, str]
    query: str
    body: str
    form: bool
    files: str
    as_json: str
    joined: str
    objects: str
    whole: str
    whole_form: str
    content: str
    content_type: str


class BoundArguments(TypedDict, total=False):
    """What a call carries besides its path, by wire names; what is UNSET is left out."""

    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object
    form: object
    content: Any
    content_type: str


@lru_cache(maxsize=TEMPLATES)
def _ids(template: str) -> frozenset[str]:
    """The arguments in a path."""
    names = frozenset(name for _, name, _, _ in Formatter().parse(template) if name)
    return names - {"scope"} | SCOPES if template.startswith(SCOPE) else names


def expand_path(template: str, given: Mapping[str, Any]) -> str:
    """A path with its ids.

    Raises:
        ArgumentError: An id can't be put into a path, or not exactly one of account and zone is given.
    """
    if template.startswith(SCOPE):
        scope = scoped(account_id=given["account_id"], zone_id=given["zone_id"])
        return scope + path(template.removeprefix(SCOPE), **_only(given, _ids(template) - SCOPES))
    return path(template, **_only(given, _ids(template)))


def bind(verb: str, template: str, given: Mapping[str, Any], binding: ArgumentBinding) -> BoundArguments:
    """What a call carries besides its path."""
    ids = _ids(template)
    values = {name: value for name, value in given.items() if name != "self" and name not in ids}
    if not values:
        return {}
    values |= {name: with_wire_names(values[name], kind) for name, kind in binding.get("shapes", {}).items()}
    values |= {name: joined(values[name]) for name in _names(binding, "joined")}
    for name in _names(binding, "objects"):
        _check_object(name, values[name])
    if names := _names(binding, "as_json"):
        from cfapi._core.forms import as_json

        values |= {name: as_json(values[name]) for name in names}
    found = _elsewhere(values, binding)
    wire = binding.get("wire", {})
    query = {wire.get(name, name): values.pop(name) for name in _names(binding, "query")}
    body = {wire.get(name, name): values.pop(name) for name in _names(binding, "body")}
    rest = {wire.get(name, name): value for name, value in values.items()}
    query, body = (query | rest, body) if verb in QUERYING else (query, body | rest)
    if query:
        found["query"] = query
    if body and binding.get("form"):
        found["form"] = body
    elif body:
        found["body"] = body
    if names := _names(binding, "files"):
        from cfapi._core.forms import check_form

        check_form(found.get("form", {}), names)
    return found


def _check_object(name: str, given: object) -> None:
    """Refuse what the API would ignore, so that it would list more than was meant.

    Raises:
        ArgumentError: It has no fields.
    """
    if given is not UNSET and given is not None and not isinstance(given, Mapping) and not attrs.has(type(given)):
        raise ArgumentError(
            f"{name} takes the fields of an object, such as {name}={{'id': ...}}, not a value of the type "
            f"{type(given).__name__!r}: the API would ignore that. Its annotation names the class with the fields."
        )


def _elsewhere(values: dict[str, Any], binding: ArgumentBinding) -> BoundArguments:
    """The headers, and the one argument that is the whole body; both are taken out of the values."""
    found: BoundArguments = {}
    if "headers" in binding:
        found["headers"] = {header: values.pop(name) for name, header in binding["headers"].items()}
    if "whole" in binding:
        found["body"] = values.pop(binding["whole"])
    if "whole_form" in binding:
        found["form"] = values.pop(binding["whole_form"])
    if "content" in binding:
        found["content"] = _content(values.pop(binding["content"]), binding)
    if "content_type" in binding:
        found["content_type"] = binding["content_type"]
    return found


def _content(content: object, binding: ArgumentBinding) -> object:
    content_type = binding.get("content_type", "")
    if isinstance(content, str) and content_type.startswith(TEXT):  # it is what one writes, such as a query in SQL
        return content.encode()
    if content_type != NDJSON:
        return content
    from cfapi._core.rows import ndjson

    return ndjson(content)


def _names(
    binding: ArgumentBinding, key: Literal["query", "body", "files", "as_json", "joined", "objects"]
) -> list[str]:
    return binding.get(key, "").split()


def _only(given: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: given[name] for name in names}


def build_call(name: str, verb: str, template: str, given: Mapping[str, Any], binding: ArgumentBinding) -> Call:
    """The call that a method makes of its arguments.

    Raises:
        ArgumentError: One of them can't be sent.
    """
    return encode_call(name, verb, expand_path(template, given), bind(verb, template, given, binding))


def encode_call(name: str, verb: str, path: str, bound: BoundArguments) -> Call:
    """A call with its query, headers and body encoded."""
    body, content_type = _body(bound)
    return Call(
        verb,
        path,
        encode_query(bound.get("query")),
        operation=name,
        body=body,
        headers=header_values(bound.get("headers", {})),
        content_type=content_type,
    )


def _body(bound: BoundArguments) -> tuple[bytes | RequestBody | None, str | None]:
    """What is sent, and its content type."""
    content_type = bound.get("content_type", "application/json")
    if "form" in bound:
        from cfapi._core.forms import form_body

        return form_body(bound["form"])
    if (content := bound.get("content", UNSET)) is not UNSET:
        from cfapi._core.rows import encode_content

        upload, own_type = encode_content(content)
        return upload, own_type or content_type
    body = bound.get("body", UNSET)
    return (None if body is UNSET else encode_json(body)), content_type
