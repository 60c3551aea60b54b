"""Values and blocks in HCL, as `terraform fmt` writes them.

Syntax: https://developer.hashicorp.com/terraform/language/syntax/configuration
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import frozen

_IDENTIFIER = re.compile(r"(?!for$)[A-Za-z_][A-Za-z0-9_-]*")  # `{ for` begins an expression


@frozen
class Expression:
    """A piece of HCL that is no plain value, such as the address of a resource."""

    text: str


def block(header: str, values: Mapping[str, Any]) -> str:
    """A block with attributes; what is None is left out."""
    return "\n".join([f"{header} {{", *_attributes(values, 1), "}"])


def _attributes(values: Mapping[str, Any], depth: int) -> Iterator[str]:
    """Attributes; those that are next to each other and fit on a line are aligned."""
    group: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is None:
            continue
        lines = _value(value, depth)
        if len(lines) == 1:
            group.append((_key(name), lines[0]))
            continue
        yield from _aligned(group, depth)
        group = []
        yield f"{_indent(depth)}{_key(name)} = {lines[0]}"
        yield from lines[1:]
    yield from _aligned(group, depth)


def _aligned(group: Sequence[tuple[str, str]], depth: int) -> Iterator[str]:
    width = max((len(name) for name, _ in group), default=0)
    for name, text in group:
        yield f"{_indent(depth)}{name:<{width}} = {text}"


def _value(value: Any, depth: int) -> list[str]:
    """The lines of a value; all but the first are indented."""
    if isinstance(value, Expression):
        return [value.text]
    if isinstance(value, Mapping):
        return _object(cast("Mapping[str, Any]", value), depth)
    if isinstance(value, list | tuple):
        return _list(cast("Sequence[Any]", value), depth)
    return [string(value) if isinstance(value, str) else json.dumps(value)]


def _object(values: Mapping[str, Any], depth: int) -> list[str]:
    lines = list(_attributes(values, depth + 1))
    return ["{", *lines, f"{_indent(depth)}}}"] if lines else ["{}"]


def _list(values: Sequence[Any], depth: int) -> list[str]:
    items = [_value(each, depth + 1) for each in values]
    if all(len(each) == 1 for each in items):
        return [f"[{', '.join(each[0] for each in items)}]"]
    return ["[", *_items(items, depth + 1), f"{_indent(depth)}]"]


def _items(items: Iterable[list[str]], depth: int) -> Iterator[str]:
    for first, *rest in items:
        lines = [f"{_indent(depth)}{first}", *rest]
        yield from lines[:-1]
        yield f"{lines[-1]},"


def string(text: str) -> str:
    """A quoted string in which nothing is a template."""
    written = "".join(_ESCAPES.get(char) or (char if char.isprintable() else _escape(char)) for char in text)
    return f'"{written.replace("${", "$${").replace("%{", "%%{")}"'


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escape(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"  # noqa: PLR2004


def _key(name: str) -> str:
    return name if _IDENTIFIER.fullmatch(name) else string(name)


def _indent(depth: int) -> str:
    return "  " * depth
