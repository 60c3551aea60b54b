"""The calls in the README succeed when they are pasted into bash."""

import os
import re
import shutil
import sys
from pathlib import Path

import anyio
import pytest

from cfapi.sandbox import Sandbox
from tests.support.paths import ROOT

BASH = shutil.which("bash")
README = (ROOT / "README.md").read_text("utf-8")
LINES = [
    line
    for block in re.findall(r"^```bash\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
    for line in block.splitlines()
]


def test_the_readme_has_the_calls_of_the_guide():
    assert len(LINES) >= 4


@pytest.mark.skipif(BASH is None, reason="bash is not installed")
@pytest.mark.parametrize("line", LINES)
async def test_a_line_of_the_readme_succeeds_in_bash(line: str, tmp_path: Path):
    command = tmp_path / "cfapi"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cfapi.cli "$@"\n')
    command.chmod(0o755)
    async with Sandbox(zones=2, quota=None) as box:
        zone, invite = next(iter(box.zones.values())), next(iter(box.invites))
        environment = os.environ | {
            "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
            "CLOUDFLARE_API_TOKEN": box.token,
            "CLOUDFLARE_BASE_URL": box.url,
            "ZONE": zone.id,
            "INVITE": invite,
        }
        pasted = [str(BASH), "--norc", "--noprofile", "-c", line.replace("example.com", zone.name)]
        done = await anyio.run_process(pasted, env=environment, check=False)

    assert done.returncode == 0, done.stderr.decode()
    assert any(word in done.stdout.decode() for word in (zone.id, zone.name, invite))
    assert box.token not in done.stdout.decode() + done.stderr.decode()
