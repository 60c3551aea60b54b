"""What somebody typed or pasted, and the command repeats, can't act on the terminal either."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from cfapi.cli.root import cfapi

# Escape, C1, direction, line separator, and what shows nothing.
PASTED = "x\x1b[31m\x9b\u202e\u2028\u200b\u034f\u2800\u3164y"
SHOWN = re.escape(r"x\x1b[31m\x9b\u202e\u2028\u200b\u034f\u2800\u3164y")


@pytest.mark.parametrize(
    "arguments",
    [
        ("whoami", "--profile", PASTED),
        ("logout", "--profile", PASTED),
        ("operations", PASTED),
        ("permissions", PASTED),
        ("permissions", "--from-script", PASTED),
        ("audit", "--config", PASTED),
        ("audit", "--from", PASTED),
        ("audit", "--check", PASTED),
        ("audit", f"--{PASTED}"),
        ("audit", PASTED),
        ("snapshot", "merge", "merged.db", PASTED),
        ("snapshot", PASTED),
        ("sandbox", "--faults", PASTED),
        (PASTED,),
        (f"--{PASTED}",),
    ],
    ids=" ".join,
)
def test_what_was_typed_is_repeated_with_escapes(arguments: tuple[str, ...], tmp_path: Path):
    environment = {"CFAPI_CONFIG_DIR": str(tmp_path), "CLOUDFLARE_API_TOKEN": None}
    result = CliRunner().invoke(cfapi, list(arguments), env=environment)

    assert result.exit_code in (1, 2)
    assert re.search(SHOWN.replace(r"\\", r"\\{1,2}"), result.output)
    assert not [char for char in result.output if char != "\n" and (not char.isprintable() or char in PASTED[7:-1])]


def test_an_error_of_several_lines_stays_so():
    result = CliRunner().invoke(cfapi, ["login", "a-token"])

    assert "the\nhistory of the shell" in result.output
