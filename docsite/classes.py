"""The classes and named types of a generated module, as its source has them."""

import ast
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen


@frozen
class Kind:
    """A class with its fields, or a named type with what it stands for."""

    name: str
    fields: tuple[tuple[str, str], ...] = ()
    value: str = ""


@cache
def kinds_of(module: str) -> tuple[Kind, ...]:
    """The classes and named types of a module, in its order."""
    spec = find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    tree = ast.parse(Path(spec.origin).read_text("utf-8"))
    return tuple(kind for statement in tree.body for kind in _kinds(statement))


def _kinds(statement: ast.stmt) -> Iterator[Kind]:
    match statement:
        case ast.ClassDef(name=name) if statement.decorator_list:
            yield Kind(name, tuple(_fields(statement)))
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            yield Kind(name, value=_written(value))
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            yield Kind(name, value=_written(value))
        case _:
            pass


def _fields(kind: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for each in kind.body:
        if isinstance(each, ast.AnnAssign):
            yield ast.unparse(each.target), ast.unparse(each.annotation)


def _written(value: ast.expr) -> str:
    """A named type; where it is written as a text, since it names classes further down, that text."""
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ast.unparse(value)
