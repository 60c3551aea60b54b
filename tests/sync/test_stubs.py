"""What the stubs say is what there is at run time."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cfapi.sync
from cfapi.operations.catalog import operations

STUBS = Path(cfapi.sync.__file__).parent / "api"
DECORATORS = {"_listing": "Pages[", "_call": "Reply["}


def methods() -> Iterator[tuple[Path, ast.ClassDef, ast.FunctionDef]]:
    """Each method of each class of each stub; no resource below."""
    for path in sorted(STUBS.rglob("*.pyi")):
        for kind in (node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)):
            for method in (node for node in kind.body if isinstance(node, ast.FunctionDef)):
                if ast.unparse(method.decorator_list[0]) != "property":
                    yield path, kind, method


def asynchronous(path: Path, kind: str, method: str) -> Any:
    """The method that a stub stands for."""
    name = ".".join(["cfapi.api", *path.relative_to(STUBS).with_suffix("").parts]).removesuffix(".__init__")
    return getattr(getattr(importlib.import_module(name), kind), method)


def test_the_stubs_have_each_operation_once():
    assert len(list(methods())) == len(list(operations()))


def test_a_stub_says_of_a_method_what_the_method_says():
    for path, kind, method in methods():
        there = asynchronous(path, kind.name, method.name)
        *deprecated, call = map(ast.unparse, method.decorator_list)
        decorator, _, named = call.partition("(")

        assert named == f"_api.{kind.name}.{method.name})", (path, method.name)
        assert there.__annotations__["return"].startswith(DECORATORS[decorator]), (path, method.name)
        assert ast.get_docstring(method) == inspect.getdoc(there), (path, method.name)
        message = getattr(there, "__deprecated__", None)
        assert deprecated == ([] if message is None else [f"_deprecated({message!r})"]), (path, method.name)
