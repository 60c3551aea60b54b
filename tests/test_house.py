"""The house that the tests live in: what may import what."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.support.paths import ROOT


def imported(path: Path) -> Iterator[str]:
    """The modules of the tests that a file imports; of `from a import b` both `a.b` and what it is part of."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name.startswith("tests."))
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            if node.module == "tests" or str(node.module).startswith("tests."):
                yield from (f"{node.module}.{each.name}" for each in node.names)


def calls_of_methods(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """The calls of methods in a file, each with the method's name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node


def test_tests_import_helpers_from_support_alone_and_never_each_other():
    strays = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for name in imported(path)
        if not name.startswith("tests.support.")
    ]

    assert strays == []


def test_support_holds_no_tests():
    assert [
        path for path in (ROOT / "tests/support").rglob("*.py") if path.name.startswith(("test_", "conftest"))
    ] == []


def test_text_files_are_read_and_written_in_an_encoding_that_does_not_depend_on_the_system():
    arguments = {"read_text": 1, "write_text": 2}
    sources = [path for part in ("benchmarks", "cfapi", "codegen") for path in (ROOT / part).rglob("*.py")]
    calls = [
        (path, name, call)
        for path in sources
        if "_text(" in path.read_text("utf-8")
        for name, call in calls_of_methods(path)
        if name in arguments
    ]

    assert calls
    assert [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path, name, call in calls
        if len(call.args) < arguments[name] and "encoding" not in {each.arg for each in call.keywords}
    ] == []
