"""The recipes for schedulers, as the programs read them that they are for."""

import json
import re
import shutil
import subprocess
import sys
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from cfapi._core.secret import Secret
from cfapi.audit.notices.notice import NotDelivered, Notice
from cfapi.audit.notices.signing import SigningKey
from cfapi.audit.notices.webhook import Webhook
from tests.support.documents import snippets
from tests.support.fake_time import FakeTime
from tests.support.paths import DOCS

PAGE = (DOCS / "scheduled-audits.md").read_text("utf-8")
# Files begin with their path, as a comment.
FILES = {
    Path(path).name: text
    for path, text in re.findall(r"^```\w+\n# ([^\s:]+)[^\n]*\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
}
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def written(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_text(FILES[name], "utf-8")
    return [folder / name for name in names]


@pytest.mark.parametrize(
    ("schema", "name"), [("vendor.github-workflows", "audit.yml"), ("vendor.gitlab-ci", ".gitlab-ci.yml")]
)
def test_a_pipeline_is_of_its_schema(schema: str, name: str, tmp_path: Path):
    pytest.importorskip("check_jsonschema")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *written(tmp_path, name)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd")
def test_the_units_are_what_systemd_reads(tmp_path: Path):
    units = written(tmp_path, "cfapi-audit.service", "cfapi-audit.timer")

    done = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False)  # noqa: S607

    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the secret is."""
    (tmp_path / "webhook.secret").write_text(f"{SECRET}\n")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("folder")
async def test_the_receiver_takes_what_is_signed_and_nothing_else(capsys: pytest.CaptureFixture[str]):
    pytest.importorskip("standardwebhooks")
    (snippet,) = (each for each in snippets("scheduled-audits.md") if "Receiver" in each)
    names: dict[str, Any] = {}
    exec(snippet, names)  # noqa: S102  # our own documents
    finding = {"severity": "high", "check": "tls.v13_on", "zone": "shop.example", "problem": "TLS 1.3 is off"}
    notice = Notice("msg_1", json.dumps({"data": {"findings": [finding]}}).encode(), 1)
    server = ThreadingHTTPServer(("127.0.0.1", 0), names["Receiver"])
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/"
    try:
        await Webhook(url, SigningKey.of(Secret(SECRET))).deliver(notice)
        with pytest.raises(NotDelivered):  # signed long ago
            await Webhook(url, SigningKey.of(Secret(SECRET)), FakeTime().clock).deliver(notice)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

    assert capsys.readouterr().out == "high tls.v13_on shop.example TLS 1.3 is off\n"
