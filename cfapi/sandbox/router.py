"""From verb and path to a handler: a tree of path parts, so that a look-up costs one dict access a part."""

import re
from collections.abc import Callable, Iterable

import attrs

from cfapi.sandbox.answers import Answer, bad_identifier, no_method, no_route
from cfapi.sandbox.call import Call

BASE = "/client/v4"
Handler = Callable[[Call], Answer]

_HEX = re.compile(r"[0-9a-f]{32}")
_ANY_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NAME = re.compile(r"[A-Za-z0-9_]+")
# What stands in a path by the name of its parameter; all others are plain ids.
_SHAPES = {"pack_id": _ANY_ID, "certificate_id": _ANY_ID, "setting": _NAME}


@attrs.frozen
class Route:
    """One operation: `GET /zones/{zone_id}`, who may call it, and what does the work."""

    verb: str
    path: str
    need: str
    handler: Handler


@attrs.define
class _Node:
    parts: dict[str, "_Node"] = attrs.field(factory=dict[str, "_Node"])
    variable: tuple[str, "_Node"] | None = None
    routes: dict[str, Route] = attrs.field(factory=dict[str, Route])


class Router:
    """Finds the route of a request, and what its variable parts are."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._root = _Node()
        for route in routes:
            self._add(route)

    def find(self, verb: str, path: str) -> tuple[Route, dict[str, str]]:
        """The route and its arguments; a Refusal if there is none, or an id does not look like one."""
        node, args = self._root, dict[str, str]()
        for part in path.strip("/").split("/"):
            if part in node.parts:
                node = node.parts[part]
            elif node.variable is not None:
                name, node = node.variable
                args[name] = part
            else:
                raise no_route()
        route = self._choose(node, verb)
        if not all(_SHAPES.get(name, _HEX).fullmatch(value) for name, value in args.items()):
            raise bad_identifier(BASE + path)
        return route, args

    @staticmethod
    def _choose(node: _Node, verb: str) -> Route:
        if not node.routes:
            raise no_route()
        if verb not in node.routes:
            raise no_method(verb)
        return node.routes[verb]

    def _add(self, route: Route) -> None:
        node = self._root
        for part in route.path.strip("/").split("/"):
            node = self._step(node, part)
        assert route.verb not in node.routes, f"{route.verb} {route.path} stands twice"
        node.routes[route.verb] = route

    @staticmethod
    def _step(node: _Node, part: str) -> _Node:
        if not part.startswith("{"):
            return node.parts.setdefault(part, _Node())
        if node.variable is None:
            node.variable = (part.strip("{}"), _Node())
        return node.variable[1]
