"""The table of clients that are known to work says what is tested, and in which version."""

import re

import pytest

from tests.support.paths import DOCS, ROOT

PAGE = (DOCS / "testing-your-code.md").read_text("utf-8")
ROWS = re.findall(r"^\| ([^|]+) \| ([\d.]+) \|.*\| `(test_\w+)` \|$", PAGE, re.MULTILINE)
# Not about a client: what others think of files that we write.
OTHERS = {"test_report_files"}


def test_each_client_that_is_tested_is_in_the_table_and_no_other():
    modules = {path.stem for path in (ROOT / "tests/interop").glob("test_*.py")}
    assert {module for _, _, module in ROWS} == modules - OTHERS


@pytest.mark.parametrize("pattern", [r"(cloudflare|cf|wrangler)@(\d\S+)", r"(prowler)==(\S+)", r"(flarectl)@v(\S+)"])
def test_what_is_installed_is_of_the_version_that_the_table_has(pattern: str):
    told = {(module, version) for _, version, module in ROWS}
    modules = {"cloudflare": "test_typescript_sdk"}
    pins = re.findall(pattern, (ROOT / "Makefile").read_text("utf-8"))
    assert pins
    assert {(modules.get(name, f"test_{name}"), version) for name, version in pins} <= told


def test_lego_is_of_the_version_that_the_table_has():
    (version,) = re.findall(r"go-acme/lego/v5 v(\S+)", (ROOT / "tests/interop/lego/go.mod").read_text("utf-8"))
    assert ("test_lego", version) in {(module, version) for _, version, module in ROWS}
