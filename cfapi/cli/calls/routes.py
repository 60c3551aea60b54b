"""The operation that a path belongs to, and the ids in it."""

from difflib import get_close_matches
from urllib.parse import parse_qsl, unquote

from cfapi.cli.calls.operation import KnownOperation
from cfapi.cli.calls.words import Assignment
from cfapi.operations.catalog import operation_at
from cfapi.operations.lines import line_of, paths, routes


def known_route(verb: str, path: str) -> tuple[KnownOperation, dict[str, str]] | None:
    """The operation of a verb and a path, with its ids by name; None if there is none."""
    route = "/" + path.partition("?")[0].strip("/")
    found = operation_at(verb, route)
    line = found and line_of(found.name)
    if not line:
        return None
    parts = route.split("/")
    for template in paths(line):
        ids = _ids(template.split("/"), parts)
        if ids is not None:
            return KnownOperation.of(line), ids
    return None


def similar_path(verb: str, path: str) -> str | None:
    """The path of an operation that differs a little from one that none has; None if there is none."""
    given = path.partition("?")[0].strip("/").split("/")
    near: set[str] = set()
    for known, template, _ in routes():
        parts = template.strip("/").split("/")
        if known == verb and len(parts) == len(given):
            near.add("/".join(own if "{" in part else part for part, own in zip(parts, given, strict=True)))
    return next(iter(get_close_matches("/".join(given), sorted(near), n=1, cutoff=0.8)), None)


def written_query(path: str) -> list[Assignment]:
    """The query string of a path, as assignments."""
    return [Assignment(name, "==", value) for name, value in parse_qsl(path.partition("?")[2], keep_blank_values=True)]


def _ids(template: list[str], parts: list[str]) -> dict[str, str] | None:
    if len(template) != len(parts):
        return None
    ids: dict[str, str] = {}
    for known, part in zip(template, parts, strict=True):
        if known.startswith("{") and known.endswith("}"):
            ids[known.strip("{}")] = unquote(part)
        elif "{" in known or known != part:
            return None
    return ids
