"""Real shells complete what is typed, where this machine has them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tests.support.terminal import running

STARTS = {"bash": ("bash", "--norc", "--noprofile", "-i"), "zsh": ("zsh", "-f", "-i")}
PREPARED = {"bash": "", "zsh": "autoload -Uz compinit; compinit -D -u; "}
CASES = [
    ("cfapi dns rec", "cfapi dns records"),
    ("cfapi zones list status=ac", "cfapi zones list status=active"),
    ("cfapi dns records create --zone example.com type=AAA", "type=AAAA"),
]


@pytest.fixture
def path(tmp_path: Path) -> str:
    """A PATH with the command."""
    command = tmp_path / "cfapi"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cfapi.cli "$@"\n')
    command.chmod(0o755)
    return f"{tmp_path}{os.pathsep}{os.environ['PATH']}"


@pytest.mark.parametrize("shell", STARTS)
async def test_a_tab_completes_what_is_typed(path: str, shell: str):
    if shutil.which(shell) is None or (shell == "bash" and sys.platform == "darwin"):
        pytest.skip(f"{shell} is not here, or older than what it needs to complete")
    environment = {"PATH": path, "PS1": "$ ", "INPUTRC": os.devnull, "COLUMNS": "200"}
    async with running(*STARTS[shell], environment=environment) as terminal:
        terminal.type(f'{PREPARED[shell]}eval "$(cfapi completion {shell})"; echo lo""aded\n')
        await terminal.until(r"[\r\n]loaded")
        for typed, completed in CASES:
            terminal.type(f"{typed}\t")
            await terminal.until(completed)
            terminal.type("\x15")  # the line is deleted


def test_fish_completes_what_is_typed(path: str):
    if (fish := shutil.which("fish")) is None:
        pytest.skip("fish is not here")
    script = "cfapi completion fish | source; " + "; ".join(f"complete -C '{typed}'" for typed, _ in CASES)
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [fish, "--no-config", "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.split() == ["records", "status=active", "type=AAAA"]
