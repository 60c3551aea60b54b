"""`cfapi sandbox` as a process: how it ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT

RUN = "import sys; from cfapi.cli import main; sys.exit(main())"
LAST = '$env:CLOUDFLARE_BASE_URL = ""'


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without a word")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_sandbox_that_is_told_to_end_leaves_no_certificate(number: signal.Signals, tmp_path: Path):
    environment = os.environ | {"TMPDIR": str(tmp_path), "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", RUN, "sandbox", "--intercept", "--zones", "1", "--port", "0"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as box:
        assert box.stdout is not None
        assert any(LAST in line for line in box.stdout)  # it serves now
        (folder,) = tmp_path.iterdir()
        assert (folder / "authority.pem").exists()

        box.send_signal(number)

        assert box.wait(30) == 0
    assert list(tmp_path.iterdir()) == []
