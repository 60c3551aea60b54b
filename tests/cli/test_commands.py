"""The command as its users type it."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from click.testing import CliRunner, Result

from cfapi.cli.commands import cfapi
from cfapi.sandbox import Sandbox


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(cfapi, arguments, env=environment)


def process(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "cfapi.cli", *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", **options
    )


PLANTED = Sandbox(zones=25, seed=1).planted


def test_findings_are_a_table_and_exit_code_1():
    result = run("audit", "--sandbox", "25")

    assert result.exit_code == 1
    assert all(planted.zone in result.stdout for planted in PLANTED)
    assert f"{len(PLANTED)} findings" in result.stdout


def test_json_is_one_document_with_findings_unreadable_and_summary():
    document = json.loads(run("audit", "--sandbox", "25", "--format", "json").stdout)

    assert sorted((each["check"], each["zone"], each["resource"]) for each in document["findings"]) == sorted(
        (each.check, each.zone, each.resource) for each in PLANTED
    )
    assert set(document["findings"][0]) == {"check", "severity", "zone", "zone_id", "resource", "problem", "remedy"}
    assert document["unreadable"] == []
    assert document["summary"]["zones"] == 25
    assert document["summary"]["complete"] is True


def test_csv_has_a_header_and_a_line_for_each_finding():
    rows = list(csv.DictReader(io.StringIO(run("audit", "--sandbox", "25", "--format", "csv").stdout)))

    assert len(rows) == len(PLANTED)
    assert rows[0]["severity"] in ("low", "medium", "high", "critical")


def test_a_report_goes_to_a_file_whole(tmp_path):
    result = run("audit", "--sandbox", "25", "--format", "json", "--output", str(tmp_path / "report.json"))

    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["summary"]["zones"] == 25
    assert [file.name for file in tmp_path.iterdir()] == ["report.json"]


def test_a_report_into_a_folder_that_is_not_there_is_refused_before_anything_is_read(tmp_path):
    result = run("audit", "--sandbox", "25", "--output", str(tmp_path / "missing" / "report.json"))

    assert result.exit_code == 2
    assert "missing" in result.stderr


def test_checks_can_be_chosen():
    result = run("audit", "--sandbox", "25", "--check", "cert.*", "--format", "json")

    assert {each["check"] for each in json.loads(result.stdout)["findings"]} == {
        "cert.pack_healthy",
        "cert.pack_not_expiring",
    }


def test_one_zone_can_be_chosen():
    zone = PLANTED[0].zone
    result = run("audit", "--sandbox", "25", "--zone", zone, "--format", "json")

    assert {each["zone"] for each in json.loads(result.stdout)["findings"]} == {zone}


def test_fail_on_says_from_which_severity_on_findings_fail():
    medium = ("audit", "--sandbox", "25", "--check", "tls.v13_on")

    assert run(*medium).exit_code == 1
    assert run(*medium, "--fail-on", "medium").exit_code == 1
    assert run(*medium, "--fail-on", "high").exit_code == 0


def test_a_clean_account_is_exit_code_0():
    clean = next(
        zone.name for zone in Sandbox(zones=25, seed=1).zones.values() if zone.name not in {p.zone for p in PLANTED}
    )

    assert run("audit", "--sandbox", "25", "--zone", clean).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--check", "nonsense", "--sandbox", "1"), "cert.pack_healthy"),
        (("--zone", "nowhere.example", "--sandbox", "1"), "nowhere.example"),
        (("--share", "0", "--sandbox", "1"), "--share"),
        (("--format", "xml"), "xml"),
        ((), "CLOUDFLARE_API_TOKEN"),
    ],
)
def test_what_could_not_run_is_one_clear_line_and_exit_code_2(arguments, words):
    result = run("audit", *arguments)

    assert result.exit_code == 2
    assert words in result.stderr
    assert "Traceback" not in result.output


async def test_a_real_account_is_the_one_that_the_environment_names():
    async with Sandbox(zones=5, seed=1, quota=None) as box:
        environment = {**os.environ, "CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_BASE_URL": box.url}
        audit = await anyio.run_process(
            [sys.executable, "-m", "cfapi.cli", "audit", "--format", "json"], env=environment, check=False
        )

        assert sorted(each["resource"] for each in json.loads(audit.stdout)["findings"]) == sorted(
            each.resource for each in box.planted
        )


async def test_a_token_that_is_not_valid_is_said_without_the_token():
    async with Sandbox(zones=5) as box:
        environment = {**os.environ, "CLOUDFLARE_API_TOKEN": "cfut_RECOGNISED", "CLOUDFLARE_BASE_URL": box.url}
        audit = await anyio.run_process([sys.executable, "-m", "cfapi.cli", "audit"], env=environment, check=False)

    assert audit.returncode == 2
    assert b"9109" in audit.stderr
    assert b"Traceback" not in audit.stderr
    assert b"RECOGNISED" not in audit.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_cleanly_and_says_what_was_done():
    audit = process("audit", "--sandbox", "1000", "--share", "0.1", env={**os.environ, "PYTHONUNBUFFERED": "1"})
    with audit:
        try:
            os.set_blocking(audit.stderr.fileno(), True)  # type: ignore[union-attr]
            assert audit.stderr is not None
            assert "Auditing" in audit.stderr.readline()
            audit.send_signal(signal.SIGINT)
            out, err = audit.communicate(timeout=30)
        finally:
            audit.kill()

    assert audit.returncode == 130
    assert "Interrupted after" in err
    assert "interrupted" in out
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close differently there")
def test_a_pipe_that_closes_early_is_no_error():
    audit = process("audit", "--sandbox", "120")
    with audit:
        assert audit.stdout is not None
        assert audit.stderr is not None
        audit.stdout.close()
        err = audit.stderr.read()
        audit.wait(timeout=30)

    assert "Traceback" not in err
    assert "BrokenPipe" not in err


def test_the_sandbox_command_says_where_it_is_and_how_to_use_it(unused_tcp_port):
    box = process(
        "sandbox", "--port", str(unused_tcp_port), "--zones", "2", env={**os.environ, "PYTHONUNBUFFERED": "1"}
    )
    with box:
        try:
            assert box.stdout is not None
            lines = [box.stdout.readline() for _ in range(13)]
        finally:
            box.kill()

    assert f"http://127.0.0.1:{unused_tcp_port}/client/v4/" in lines[0]
    assert any("export CLOUDFLARE_API_TOKEN=" in line for line in lines)
    assert any("$env:CLOUDFLARE_API_TOKEN" in line for line in lines)


def test_the_sandbox_command_says_how_many_zones_and_records_it_wants(monkeypatch: pytest.MonkeyPatch):
    told: list[dict[str, Any]] = []
    monkeypatch.setattr("cfapi.cli.serving.serve", lambda **wanted: told.append(wanted))

    run("sandbox", "--zones", "5", "--records", "2")
    run("sandbox")

    assert [(each["zones"], each["records"]) for each in told] == [(5, 2), (250, None)]


def test_the_sandbox_command_stays_on_this_machine_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch):
    told: list[dict[str, Any]] = []
    monkeypatch.setattr("cfapi.cli.serving.serve", lambda **wanted: told.append(wanted))

    run("sandbox", "--expose-to-network-at", "192.0.2.7", "--control-host", "box", "--control-host", "box.test")
    run("sandbox")

    shown = [(each["expose_to_network_at"], each["control_hosts"]) for each in told]
    assert shown == [("192.0.2.7", ("box", "box.test")), (None, ())]
    assert "everyone who reaches it can use it" in " ".join(run("sandbox", "--help").stdout.split())


def test_the_version_is_told():
    assert run("--version").stdout.startswith("cfapi, version 0.")


def test_without_its_extra_the_command_says_what_to_install(tmp_path: Path):
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError('no click', name='click')")
    ended = process("--version", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    _, err = ended.communicate(timeout=30)

    assert ended.returncode == 2
    assert 'pip install "cfapi-sdk[cli]"' in err
