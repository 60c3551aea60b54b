"""Programs that others wrote and `make interop` installs: where they are, and how one runs against a sandbox."""

import os
import subprocess
from pathlib import Path

import pytest

from cfapi.sandbox import Sandbox
from tests.support.paths import INTEROP

PACKAGES = INTEROP / "node_modules"
CF = PACKAGES / ".bin/cf"
PROWLER = INTEROP / "prowler/bin/prowler"
# Nobody listens here, so that whoever asks for a host elsewhere by way of a proxy gets no further.
_NOWHERE = "http://127.0.0.1:9"


def needs(program: Path) -> pytest.MarkDecorator:
    """Skip where it is not installed."""
    return pytest.mark.skipif(not program.exists(), reason=f"{program.name} is not here: `make interop` installs it")


def run(box: Sandbox, home: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a program that knows the sandbox's address and token, and nothing else."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "CLOUDFLARE_API_TOKEN": box.token,
        "CLOUDFLARE_BASE_URL": box.url,
        "HTTPS_PROXY": _NOWHERE,
        "NO_COLOR": "1",
    }
    return subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, check=False)
