"""The commands that the pages show are there, and print what the pages say."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from cfapi.sandbox import Sandbox
from tests.support.paths import DOCS, ROOT

# Pages whose commands run in tests of their own.
ELSEWHERE = {"audit.md", "cli.md", "scheduled-audits.md"}
PAGES = [ROOT / "README.md", *(path for path in sorted(DOCS.glob("*.md")) if path.name not in ELSEWHERE)]
SESSIONS = [
    session
    for path in PAGES
    for session in re.findall(r"^```console\n(.*?)^```", path.read_text("utf-8"), re.DOTALL | re.MULTILINE)
]
# What other commands of a session are for, and what holds them true.
OTHERS = re.compile(r"pip install |make |export |set |redis-server |curl |\(umask 077; printf ")


def commands(session: str) -> list[tuple[str, str]]:
    """The commands of a session, without their comments, and what each of them prints."""
    found = re.findall(r"^\$ (.*)\n((?:[^$].*\n)*)", session, re.MULTILINE)
    return [(re.split(r"\s+#", line)[0], printed) for line, printed in found]


ALL = [command for session in SESSIONS for command in commands(session)]
OURS = [(line, printed) for line, printed in ALL if line.startswith("cfapi ")]


def test_every_command_is_one_of_ours_or_of_a_known_kind():
    assert [line for line, _ in ALL if not line.startswith("cfapi ") and not OTHERS.match(line)] == []
    assert len(OURS) >= 3


@pytest.mark.parametrize(("line", "printed"), OURS)
def test_a_command_runs_and_prints_what_the_page_says(
    line: str, printed: str, cfapi_environment: Sandbox, tmp_path: Path
):
    serves = line.startswith("cfapi sandbox")  # until it is stopped
    words = [*shlex.split(line)[1:], *(["--help"] if serves else [])]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CLOUDFLARE_API_TOKEN": cfapi_environment.token}
    command = [sys.executable, "-m", "cfapi.cli", *words]

    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)

    assert done.returncode in (0, 3), done.stderr  # 3: the audit has findings
    assert not printed or done.stdout == printed
