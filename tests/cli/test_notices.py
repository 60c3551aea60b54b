"""`cfapi audit --previous`, `--webhook` and `--exec`: who hears of what, and when."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cfapi.cli.root import cfapi
from tests.support.receiver import Receiver, receiving

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cfapi, list(map(str, arguments)))


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """25 zones of the sandbox."""
    path = tmp_path_factory.mktemp("audit") / "zones.snapshot"
    assert run("snapshot", "--sandbox", "25", "--output", path, "--quiet").exit_code == 0
    return path


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """A program that takes notices."""
    monkeypatch.setenv("CFAPI_WEBHOOK_SECRET", SECRET)
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def judged(snapshot: Path):
    """Judge the snapshot with further options."""
    return lambda *options: run("audit", "--check", "tls.*", "--from", snapshot, *options)


@pytest.fixture
def before(judged, tmp_path: Path) -> Path:
    """The report of an audit that found all but one finding."""
    path = tmp_path / "before.json"
    judged("--previous", path)
    document = json.loads(path.read_text())
    document["findings"].pop()
    path.write_text(json.dumps(document))
    return path


def findings(path: Path) -> list[str]:
    return [each["fingerprint"] for each in json.loads(path.read_text())["findings"]]


def on_exec(code: str) -> str:
    """A command that runs some Python, in quotes that Windows knows, too."""
    return f'"{sys.executable}" -c "{code}"'


def test_the_first_run_has_nothing_to_compare_with_and_tells_nobody(judged, receiver: Receiver, tmp_path: Path):
    path = tmp_path / "last.json"

    done = judged("--previous", path, "--webhook", receiver.url, "--fail-on", "new")

    assert (done.exit_code, receiver.bodies) == (0, [])
    assert "last.json is not there yet, so nothing counts as new." in done.stderr
    assert findings(path)


def test_what_is_new_is_told_once(judged, receiver: Receiver, before: Path):
    known = findings(before)

    first = judged("--previous", before, "--webhook", receiver.url, "--fail-on", "new")
    second = judged("--previous", before, "--webhook", receiver.url, "--fail-on", "new")

    (message,) = receiver.bodies
    assert (first.exit_code, second.exit_code) == (3, 0)
    assert [each["fingerprint"] for each in message["data"]["findings"]] == [*set(findings(before)) - set(known)]
    assert f"Told http://{receiver.address} of 1 finding." in first.stderr


def test_what_could_not_be_told_is_told_by_the_next_run_under_the_same_id(
    judged, receiver: Receiver, before: Path, tmp_path: Path
):
    known, report = before.read_bytes(), tmp_path / "report.json"
    receiver.status = 400
    failed = judged("--previous", before, "--webhook", receiver.url, "--output", report)
    kept, written = before.read_bytes(), findings(report)
    receiver.status = 200

    done = judged("--previous", before, "--webhook", receiver.url)

    assert (failed.exit_code, done.exit_code) == (5, 3)
    assert f"--webhook http://{receiver.address}: it does not take it (400)" in failed.stderr
    assert (kept == known, len(written) > 0) == (True, True)
    assert len(receiver.ids) == 2
    assert len(set(receiver.ids)) == 1
    assert findings(before) == written


def test_a_command_that_fails_is_told_and_the_webhook_is_used_all_the_same(judged, receiver: Receiver, before: Path):
    done = judged(
        *("--baseline", before, "--webhook", receiver.url, "--exec", on_exec("raise SystemExit(9)")),
    )

    assert done.exit_code == 5
    assert ": it ended with 9. It was to hear of 1 finding, which the report has." in done.stderr
    assert len(receiver.bodies) == 1


def test_a_command_gets_what_a_webhook_gets(judged, receiver: Receiver, before: Path, tmp_path: Path):
    path = tmp_path / "got.json"
    code = f"import sys; open({path.as_posix()!r}, 'wb').write(sys.stdin.buffer.read())"

    judged("--baseline", before, "--webhook", receiver.url, "--exec", on_exec(code))

    assert [json.loads(path.read_text())["data"]] == [each["data"] for each in receiver.bodies]


def test_a_command_knows_no_token(judged, before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    accounts, path = tmp_path / "accounts.toml", tmp_path / "environment"
    accounts.write_text('[[account]]\nname = "Acme"\ntoken = { env = "ACME_TOKEN" }\n')
    for name in ("CLOUDFLARE_API_TOKEN", "CFAPI_WEBHOOK_SECRET", "ACME_TOKEN"):
        monkeypatch.setenv(name, "hunter2")
    monkeypatch.setenv("KEPT", "kept")
    code = f"import os; open({path.as_posix()!r}, 'w').write(repr(dict(os.environ)))"

    done = judged("--baseline", before, "--accounts-from", accounts, "--exec", on_exec(code))

    assert done.exit_code == 3
    assert "hunter2" not in path.read_text()
    assert "'KEPT': 'kept'" in path.read_text()


def test_what_is_redacted_in_the_report_is_redacted_in_the_message(receiver: Receiver, snapshot: Path, tmp_path: Path):
    own, before = tmp_path / "own.py", tmp_path / "before.json"
    own.write_text(
        "from cfapi.audit import Fault, Severity, zone_check\n"
        "@zone_check('acme.contact', Severity.LOW)\n"
        "def contact(zone, terms):\n"
        "    '''A contact is named.'''\n"
        "    yield Fault('contact', 'ann@acme.example is on leave', 'Ask Ann', private=('Ann',))\n"
    )
    arguments = ("audit", "--from", snapshot, "--checks-from", own, "--check", "acme.contact", "--redact")
    run(*arguments, "--previous", before)
    document = json.loads(before.read_text())
    before.write_text(json.dumps(document | {"findings": []}))

    run(*arguments, "--previous", before, "--webhook", receiver.url)

    found = receiver.bodies[0]["data"]["findings"][0]
    assert (found["problem"], found["remedy"]) == ("[redacted] is on leave", "Ask [redacted]")
    assert "ann@" not in before.read_text()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--webhook", "https://hooks.example"], "tell what is new since --baseline or --previous"),
        (["--exec", "true"], "tell what is new since --baseline or --previous"),
        (["--previous", "p", "--webhook", "http://hooks.example/x"], "use https://"),
        (["--previous", "p", "--webhook", "https://hooks.example", "--webhook-secret-file", __file__], "no secret"),
        (["--previous", "p", "--exec", "no-such-program"], "--exec: There is no program 'no-such-program'"),
        (["--previous", "p", "--baseline", __file__], "give one of them"),
        (["--webhook-secret-file", __file__], "goes with --webhook"),
    ],
)
def test_options_that_can_not_work_are_refused_before_any_work(
    options: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CFAPI_WEBHOOK_SECRET", SECRET)

    done = run("audit", "--sandbox", "5", *options)

    assert (done.exit_code, words in done.stderr) == (2, True)
    assert [*tmp_path.iterdir()] == []


def test_without_a_secret_nothing_is_begun(judged, before: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("CFAPI_WEBHOOK_SECRET", raising=False)

    done = judged("--baseline", before, "--webhook", "https://hooks.example")

    assert (done.exit_code, "CFAPI_WEBHOOK_SECRET is not set" in done.stderr) == (2, True)


def test_a_secret_may_be_in_a_file(judged, receiver: Receiver, before: Path, tmp_path: Path, monkeypatch: Any):
    monkeypatch.delenv("CFAPI_WEBHOOK_SECRET")
    (tmp_path / "secret").write_text(f"{SECRET}\n")

    done = judged("--baseline", before, "--webhook", receiver.url, "--webhook-secret-file", tmp_path / "secret")

    assert (done.exit_code, len(receiver.bodies)) == (3, 1)
