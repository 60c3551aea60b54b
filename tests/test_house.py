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
