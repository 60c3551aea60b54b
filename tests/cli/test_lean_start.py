"""Help needs little more than click: nothing is imported for the sake of a text."""

import subprocess
import sys

import pytest

from tests.support.paths import ROOT

PAGES = [
    "",
    "--help",
    "dns --help",
    "dns records --help",
    "dns records create --help",
    "get --help",
    "audit --help",
    "snapshot --help",
    "sandbox --help",
    "login --help",
    "operations --help",
    "completion bash --help",
]
HEAVY = {
    "aiohttp",
    "anyio",
    "asyncio",
    "attr",
    "attrs",
    "cfapi.api",
    "cfapi.audit",
    "cfapi.client",
    "keyring",
    "msgspec",
    "rich",
}
PROGRAM = """
import sys
sys.argv = ["cfapi", *{words!r}.split()]
from cfapi.cli import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print(*sys.modules, file=sys.stderr)
"""


@pytest.mark.parametrize("words", PAGES)
def test_a_help_page_imports_nothing_heavy(words: str):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(words=words)], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert done.stdout
    assert HEAVY.isdisjoint(done.stderr.split())


def test_the_choices_in_help_texts_are_those_of_the_audit():
    from cfapi.audit import Severity
    from cfapi.cli.commands import SEVERITY

    assert list(SEVERITY.choices) == [str(severity) for severity in Severity]
