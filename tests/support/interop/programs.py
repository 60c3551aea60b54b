"""Programs that others wrote and `make interop` installs: where they are, and how one runs against a sandbox."""

import os
import subprocess
from pathlib import Path

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.server.interception import CERTIFICATE_VARIABLES
from tests.support.interop.installed import GO, PROVIDER, TERRAFORMING

# Nobody listens here, so that whoever asks for a host elsewhere by way of a proxy gets no further.
_NOWHERE = "http://127.0.0.1:9"

# By which a program finds the proxy, and believes it.
INTERCEPTED = ("HTTPS_PROXY", "NODE_USE_ENV_PROXY", *CERTIFICATE_VARIABLES)


def needs(program: Path) -> pytest.MarkDecorator:
    """Skip where it is not installed."""
    built = "interop-terraform" if program in {PROVIDER, TERRAFORMING} else "interop-go"
    command = built if program.parent == GO else "interop"
    return pytest.mark.skipif(not program.exists(), reason=f"{program.name} is not here: `make {command}` installs it")


def intercepted(home: Path, *command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program whose address of Cloudflare is fixed, in a test with the fixture `cfapi_intercepted`."""
    environment = {name: os.environ[name] for name in ("PATH", *INTERCEPTED)} | {"HOME": str(home), "NO_COLOR": "1"}
    return subprocess.run(command, env=environment | variables, cwd=home, capture_output=True, text=True, check=False)


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
