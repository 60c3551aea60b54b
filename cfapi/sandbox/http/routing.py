"""From verb and path to a handler: a tree of path parts, so that a look-up costs one dict access a part."""

import functools
import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from typing import Any
from urllib.parse import unquote

import attrs

from cfapi.sandbox.auth.policies import Need
from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response

BASE = "/client/v4"
CONTROL_BASE = "/__sandbox/"
# One that takes its time lets others have theirs.
Handler = Callable[[Any], Response | Awaitable[Response]]

_HEX = re.compile(r"[0-9a-f]{32}")
_ANY_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# What stands in a path where it must be an id; other parameters take anything.
_SHAPES = {
    **dict.fromkeys(("account_id", "zone_id", "record_id", "pagerule_id", "role_id", "invite_id"), _HEX),
    **dict.fromkeys(("pack_id", "custom_certificate_id", "member_id", "token_id"), _ANY_ID),
}
# Names with slashes in them, which clients send as they are.
_TO_THE_END = ("{model_name}", "{object_key}")
_VARIABLE = re.compile(r"\{(\w+)\}")


# So many of the ways that requests have taken are known.
_REMEMBERED = 4096
_NOBODYS = Need(frozenset(), writes=True)
_ZONE_ITSELF = 2  # parts of the path of a zone


class Access(Enum):
    """Who may call an operation."""

    PUBLIC = auto()  # everybody, without credentials
    ANYONE = auto()  # every known credential
    NEEDS = auto()  # who has one of the permissions it needs
    DECIDES = auto()  # whom its handler lets in; it is told who calls, be that unknown


@attrs.frozen
class Route:
    """One operation: `GET /zones/{zone_id}`, who may call it, and what does the work.

    `operation` is what its schema knows of it, for handlers that ask. `audited`: the audit logs tell of its requests.
    `largest` is the size in bytes of its largest body, where that is more than usual.
    """

    verb: str
    path: str
    handler: Handler
    access: Access = Access.NEEDS
    need: Need = _NOBODYS
    operation: Any = None
    audited: bool = False
    largest: int = 0
    refused_with: int = attrs.field(init=False)
    """The code of "not permitted": there are two, and which it is depends on the service behind the path."""

    def __attrs_post_init__(self) -> None:
        parts = self.path.strip("/").split("/")
        at_the_edge = parts[0] == "user" or (
            parts[0] == "zones" and (len(parts) <= _ZONE_ITSELF or parts[2] == "settings")
        )
        object.__setattr__(self, "refused_with", 9109 if at_the_edge else 10000)

    @property
    def shape(self) -> tuple[str, str]:
        """What no two routes share: the verb, and the path without the names of its variables."""
        return self.verb, _VARIABLE.sub("{}", self.path)


@attrs.frozen
class Match:
    """A route with what its variables stand for, by name, and the path in its parts."""

    route: Route
    args: dict[str, str]
    parts: tuple[str, ...]


@attrs.define
class _Node:
    parts: dict[str, "_Node"] = attrs.field(factory=dict[str, "_Node"])
    patterns: list[tuple[re.Pattern[str], "_Node"]] = attrs.field(factory=list[tuple[re.Pattern[str], "_Node"]])
    variable: "_Node | None" = None
    rest: "_Node | None" = None
    routes: dict[str, Route] = attrs.field(factory=dict[str, Route])


class Router:
    """Finds the route of a request, and what its variable parts are."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._root = _Node()
        self.find = functools.lru_cache(_REMEMBERED)(self._find)
        for route in routes:
            self._add(route)

    def _find(self, verb: str, path: str) -> Match:
        """The route and its arguments for a path as it was sent; an ApiError where there is none, or an id is none."""
        parts, known = tuple(unquote(part) for part in path.strip("/").split("/")), False
        for node in self._nodes(self._root, parts, 0):
            known = True
            route = node.routes.get(verb) or (node.routes.get("GET") if verb == "HEAD" else None)
            if route is not None:
                return self._match(route, parts, path)
        raise codes.NO_METHOD.error(method=verb) if known else codes.NO_ROUTE.error()

    def _match(self, route: Route, parts: tuple[str, ...], path: str) -> Match:
        if route.path.endswith(_TO_THE_END):  # slashes at the end are a part of the name
            parts += ("",) * (len(path) - len(path.rstrip("/")))
        args = dict(arguments(route.path, parts))
        for name, value in args.items():
            if not value or (name in _SHAPES and not _SHAPES[name].fullmatch(value)):
                raise codes.IDENTIFIER_INVALID.error(path=BASE + path)
        return Match(route, args, parts)

    def _nodes(self, node: _Node, parts: Sequence[str], begin: int) -> Iterator[_Node]:
        """The ends of all ways through the tree, those through what is spelled out first."""
        if begin == len(parts):
            if node.routes:
                yield node
            return
        for way in self._ways(node, parts[begin]):
            yield from self._nodes(way, parts, begin + 1)
        if node.rest is not None:
            yield node.rest

    @staticmethod
    def _ways(node: _Node, part: str) -> Iterator[_Node]:
        if part in node.parts:
            yield node.parts[part]
        for pattern, after in node.patterns:
            if pattern.fullmatch(part):
                yield after
        if node.variable is not None:
            yield node.variable

    def _add(self, route: Route) -> None:
        node = self._root
        for part in route.path.strip("/").split("/"):
            node = self._step(node, part)
        assert route.verb not in node.routes, f"{route.verb} {route.path} stands twice"
        node.routes[route.verb] = route

    @staticmethod
    def _step(node: _Node, part: str) -> _Node:
        if part in _TO_THE_END:
            node.rest = node.rest or _Node()
            return node.rest
        if _VARIABLE.fullmatch(part):
            node.variable = node.variable or _Node()
            return node.variable
        if "{" not in part:
            return node.parts.setdefault(part, _Node())
        node.patterns.append((_pattern(part), _Node()))
        return node.patterns[-1][1]


def _pattern(part: str) -> re.Pattern[str]:
    """A part that is only partly variable, such as `{scan_id}.png`."""
    pieces = _VARIABLE.split(part)
    return re.compile("".join(f"(?P<{each}>.+)" if index % 2 else re.escape(each) for index, each in enumerate(pieces)))


@functools.cache
def _open_pieces(template: str) -> list[tuple[int, str]]:
    """The pieces of a template that are not spelled out, and their places."""
    return [(index, piece) for index, piece in enumerate(template.strip("/").split("/")) if "{" in piece]


def arguments(template: str, parts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What the variables of a template stand for in a path."""
    for index, piece in _open_pieces(template):
        if piece in _TO_THE_END:
            yield piece.strip("{}"), "/".join(parts[index:])
        elif _VARIABLE.fullmatch(piece):
            yield piece.strip("{}"), parts[index]
        elif match := _pattern(piece).fullmatch(parts[index]):
            yield from match.groupdict().items()
