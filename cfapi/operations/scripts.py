"""The operations that a Python script calls: found in its source, which is not run."""

import ast
from collections.abc import Iterator
from functools import cache

from attrs import define, field, frozen

from cfapi.operations.catalog import Operation, names, operation, operation_at

# What a client is usually called, if the script does not show where it comes from.
USUAL_NAMES = frozenset({"cf", "client", "cloudflare"})
BY_PATH = frozenset({"get", "post", "put", "patch", "delete", "iterate"})
WITH_METHOD = frozenset({"request", "open"})
PLACEHOLDER = "x"  # for a part of a path that is not known before the script runs


@frozen
class Calls:
    """What was found in a script.

    Attributes:
        operations: The operations that it calls, by name.
        unclear: Calls that can't be identified from the source: line and expression.
    """

    operations: tuple[Operation, ...]
    unclear: tuple[tuple[int, str], ...] = ()


def calls_in(source: str) -> Calls:
    """The operations that a script calls: `cf.zones.list(...)`, also through names (`zones = cf.zones`) and by path.

    Raises:
        SyntaxError: It is not Python.
    """
    tree = ast.parse(source)
    reader = _Reader(_clients(tree) or USUAL_NAMES)
    reader.learn_names(tree)
    for node in _outermost(tree):
        reader.read(node)
    return Calls(tuple(reader.found[name] for name in sorted(reader.found)), tuple(sorted(reader.unclear)))


def _clients(tree: ast.AST) -> frozenset[str]:
    """The names of the clients in a script."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value) if _makes_client(value):
                found.update(name for target in targets if (name := _last(target)))
            case ast.withitem(context_expr=value, optional_vars=ast.Name(id=name)) if _makes_client(value):
                found.add(name)
            case ast.AnnAssign(target=target, annotation=kind) if _is_client(kind):
                found.add(_last(target) or "")
            case ast.arg(arg=name, annotation=kind) if kind is not None and _is_client(kind):
                found.add(name)
            case _:
                pass
    return frozenset(found - {""})


def _makes_client(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and (_is_client(node.func) or _last(node.func) == "with_options")


def _is_client(node: ast.AST) -> bool:
    """Whether an expression names a client's class; annotations may be strings."""
    text = node.value if isinstance(node, ast.Constant) else _last(node)
    return isinstance(text, str) and text.rpartition(".")[2].endswith("Cloudflare")


def _last(node: ast.AST) -> str | None:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return None


def _outermost(tree: ast.AST) -> Iterator[ast.Attribute]:
    """The attributes that are not part of a longer chain of attributes."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return (node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and id(node) not in inner)


@define
class _Reader:
    """Reads chains of attributes as operations."""

    clients: frozenset[str]
    found: dict[str, Operation] = field(factory=dict[str, Operation])
    unclear: set[tuple[int, str]] = field(factory=set[tuple[int, str]])
    _resources: dict[str, str] = field(factory=dict[str, str])
    _arguments: dict[int, list[ast.expr]] = field(factory=dict[int, list[ast.expr]])

    def learn_names(self, tree: ast.AST) -> None:
        """Record which names stand for resources, and the arguments of calls."""
        for node in ast.walk(tree):
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Attribute() as value):
                    dotted = self._below_client(value)
                    if dotted and dotted in _resources():
                        self._resources[name] = dotted
                case ast.Call(func=func, args=arguments):
                    self._arguments[id(func)] = arguments
                case _:
                    pass

    def read(self, node: ast.Attribute) -> None:
        dotted = self._below_client(node)
        if dotted is None or dotted in _resources():
            return
        if dotted in names():
            self.found[dotted] = operation(dotted)
        elif dotted in BY_PATH | WITH_METHOD:
            self._read_path(node, dotted)
        elif "." in dotted and dotted.partition(".")[0] in _resources():
            self.unclear.add((node.lineno, ast.unparse(node)))

    def _read_path(self, node: ast.Attribute, method: str) -> None:
        texts = [_text(argument) for argument in self._arguments.get(id(node), [])]
        verb, path, *_ = [*(texts if method in WITH_METHOD else [method, *texts]), None, None]
        if method == "iterate":
            verb = "get"
        found = operation_at(verb, path) if verb and path else None
        if found is None:
            self.unclear.add((node.lineno, ast.unparse(node)))
        else:
            self.found[found.name] = found

    def _below_client(self, node: ast.AST) -> str | None:
        """The dotted name below the client: `self.cf.zones.list` is "zones.list"; None if there is no client."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            if node.attr in self.clients and parts:
                return ".".join(reversed(parts))
            parts.append(node.attr)
            node = node.value
        dotted = ".".join(reversed(parts))
        if _makes_client(node) or (isinstance(node, ast.Name) and node.id in self.clients):
            return dotted
        if isinstance(node, ast.Name) and node.id in self._resources:
            return f"{self._resources[node.id]}.{dotted}"
        return None


def _text(node: ast.expr) -> str | None:
    """A literal text; each replacement field of an f-string counts as one part of a path."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part) or PLACEHOLDER for part in parts)
        case _:
            return None


@cache
def _resources() -> frozenset[str]:
    """The dotted names of all resources."""
    prefixes = (name.rpartition(".")[0] for name in names())
    return frozenset(".".join(prefix.split(".")[:n]) for prefix in prefixes for n in range(1, prefix.count(".") + 2))
