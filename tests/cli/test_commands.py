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

from cfapi.audit import Audit, SnapshotFile
from cfapi.cli.rendering import COLUMNS
from cfapi.cli.root import cfapi
from cfapi.sandbox import Sandbox


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(cfapi, arguments, env=environment)


def process(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "cfapi.cli", *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", **options
    )


CHOSEN = {check.id for check in Audit().chosen}
PLANTED = [each for each in Sandbox(zones=25, seed=1).planted if each.check in CHOSEN]
PLAIN = ("--sandbox", "25", "--check", "zone.*", "--check", "tls.*", "--check", "dns.*")


def audited(*arguments: str) -> dict[str, Any]:
    return json.loads(run("audit", "--sandbox", "25", "--format", "json", *arguments).stdout)


def test_findings_are_a_screen_by_check_and_exit_code_3():
    result = run("audit", "--sandbox", "25")

    assert result.exit_code == 3
    assert "25 zones, " in result.stdout
    assert " · complete" in result.stdout
    assert all(planted.check in result.stdout for planted in PLANTED)


def test_by_zone_each_finding_is_told_with_what_to_do():
    result = run("audit", "--sandbox", "25", "--by", "zone", COLUMNS="200")

    assert all(planted.zone in result.stdout and planted.resource in result.stdout for planted in PLANTED)
    assert "Switch TLS 1.3 on." in result.stdout


def test_json_is_one_document_with_findings_unknowns_and_summary():
    document = audited()

    told = [(each["check"], each["zone"], each["subject"]) for each in document["findings"] if each["zone"]]
    assert sorted(told) == sorted((each.check, each.zone, each.resource) for each in PLANTED)
    assert tuple(document["findings"][0]) == tuple(name for name in COLUMNS if name != "waiver")
    assert document["unknown"] == []
    assert document["summary"]["zones"] == 25
    assert document["summary"]["complete"] is True


def test_ndjson_and_csv_have_a_line_for_each_finding():
    lines = run("audit", "--format", "ndjson", *PLAIN).stdout.splitlines()
    rows = list(csv.DictReader(io.StringIO(run("audit", "--format", "csv", *PLAIN).stdout)))

    assert [json.loads(line)["subject"] for line in lines] == [row["subject"] for row in rows]
    assert {row["severity"] for row in rows} == {"low", "medium", "high", "critical"}
    assert all(row["account"] and row["state"] == "fail" for row in rows)


def test_checks_are_chosen_by_id_pattern_and_the_names_of_other_tools():
    chosen = audited("--check", "cert.*", "--check", "zone_dnssec_enabled")

    assert {each["check"].partition(".")[0] for each in chosen["findings"]} == {"cert", "dns"}


def test_zones_are_chosen_by_name_from_a_file_and_left_out(tmp_path):
    first, second = sorted({each.zone for each in PLANTED})[:2]
    (tmp_path / "zones").write_text(f"# mine\n{first}\n\n{second}  # too\n")

    assert {each["zone"] for each in audited("--zone", first, "--check", "*")["findings"] if each["zone"]} == {first}
    assert audited("--zones-from", str(tmp_path / "zones"))["summary"]["zones"] == 2
    assert audited("--exclude-zone", first)["summary"]["zones"] == 24


def test_one_wrong_zone_ends_nothing_and_is_told():
    result = run(
        "audit", "--sandbox", "25", "--zone", PLANTED[0].zone, "--zone", "nowhere.example", "--check", "zone.*"
    )

    assert "Missing: there is no zone 'nowhere.example'" in result.stdout
    assert result.exit_code in (3, 4)
    assert "incomplete" in result.stdout


def test_shards_make_up_the_whole():
    counts = [audited("--shard", f"{number}/3")["summary"]["zones"] for number in (1, 2, 3)]

    assert sum(counts) == 25
    assert min(counts) > 0


def test_fail_on_says_from_which_severity_on_findings_fail():
    medium = ("audit", "--sandbox", "25", "--check", "tls.v13_on")

    assert run(*medium).exit_code == 3
    assert run(*medium, "--fail-on", "medium").exit_code == 3
    assert run(*medium, "--fail-on", "high").exit_code == 0


def test_a_clean_zone_is_exit_code_0():
    clean = next(
        zone.name for zone in Sandbox(zones=25, seed=1).zones.values() if zone.name not in {p.zone for p in PLANTED}
    )

    assert run("audit", "--sandbox", "25", "--zone", clean, "--check", "tls.*").exit_code == 0


def test_a_snapshot_is_taken_once_and_judged_as_of_any_time(tmp_path):
    file = str(tmp_path / "zones.snapshot")

    taken = run("snapshot", "--sandbox", "25", "--output", file)
    assert (taken.exit_code, taken.stdout) == (0, "")
    assert "Read 25 of 25 zones" in taken.stderr
    now = json.loads(run("audit", "--from", file, "--format", "json").stdout)
    late = json.loads(run("audit", "--from", file, "--at", "2036-01-01", "--format", "json").stdout)
    assert now["summary"]["findings"] < late["summary"]["findings"]
    assert run("snapshot", "--sandbox", "25", "--output", file).exit_code == 2  # it is not overwritten


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--check", "nonsense", "--sandbox", "1"), "cert.pack_healthy"),
        (("--zone", "nowhere.example", "--sandbox", "1"), "nowhere.example"),
        (("--zone", "", "--sandbox", "1"), "must not be empty"),
        (("--account", "Nobody", "--sandbox", "1"), "There is no account 'Nobody'"),
        (("--account", "f" * 32, "--sandbox", "1"), "has no zone"),
        (("--shard", "4/3", "--sandbox", "1"), "4/3"),
        (("--share", "0", "--sandbox", "1"), "--share"),
        (("--format", "xml"), "xml"),
        (("--at", "2026-01-01", "--sandbox", "1"), "--at is for --from"),
        (("--resume", "--sandbox", "1"), "--resume goes with --snapshot"),
        (("--from", "README.md"), "is not a snapshot"),
        (("--from", "nowhere.snapshot"), "nowhere.snapshot"),
        ((), "CLOUDFLARE_API_TOKEN"),
    ],
)
def test_what_could_not_run_is_one_clear_line_and_exit_code_2(arguments, words):
    result = run("audit", *arguments)

    assert result.exit_code == 2
    assert words in result.stderr
    assert "Traceback" not in result.output
    assert result.stdout == ""


async def ran(box: Sandbox, token: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "CLOUDFLARE_API_TOKEN": token, "CLOUDFLARE_BASE_URL": box.url}
    command = [sys.executable, "-m", "cfapi.cli", "audit", *arguments]
    return await anyio.run_process(command, env=environment, check=False)


async def test_a_real_account_is_the_one_that_the_environment_names():
    async with Sandbox(zones=5, seed=1, quota=None) as box:
        audit = await ran(box, box.token, "--format", "json")

        told = [each["subject"] for each in json.loads(audit.stdout)["findings"] if each["zone"]]
        assert sorted(told) == sorted(each.resource for each in box.planted if each.check in CHOSEN)


async def test_what_the_token_may_not_read_is_one_line_an_account_and_exit_code_4():
    async with Sandbox(zones=25, seed=1, quota=None) as box:
        audit = await ran(box, box.limited_token, "--check", "tls.*")
        lines = [line for line in audit.stdout.decode().splitlines() if line.startswith("Blind: ")]

        assert audit.returncode == 4
        assert 1 <= len(lines) <= 3
        assert "needs " in lines[0]


async def test_a_token_that_is_not_valid_is_said_without_the_token():
    async with Sandbox(zones=5) as box:
        audit = await ran(box, "cfut_RECOGNISED")

    assert audit.returncode == 2
    assert b"9109" in audit.stderr
    assert b"Traceback" not in audit.stderr
    assert b"RECOGNISED" not in audit.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for one process")
@pytest.mark.parametrize(
    ("number", "code", "word"), [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "terminated")]
)
def test_a_signal_ends_cleanly_keeps_what_was_read_and_says_how_to_go_on(tmp_path, number, code, word):
    file = tmp_path / "snapshot"
    arguments = ("--sandbox", "400", "--share", "0.1", "--check", "zone.*", "--check", "dns.dnssec_active")
    audit = process("audit", *arguments, "--snapshot", str(file), env={**os.environ, "PYTHONUNBUFFERED": "1"})
    with audit:
        try:
            assert audit.stderr is not None
            assert "calls" in audit.stderr.readline()
            with SnapshotFile.open(file) as read:
                while read.counts()[0] < 3:
                    assert audit.poll() is None
            audit.send_signal(number)
            out, err = audit.communicate(timeout=30)
        finally:
            audit.kill()

    assert audit.returncode == code, err
    assert word in err
    assert f"to go on: cfapi audit --snapshot {file} --resume" in err
    assert "incomplete" in out
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


def test_the_sandbox_command_warns_where_the_packages_that_check_requests_are_missing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cfapi.cli.serving.find_spec", lambda name: None if name == "jsonschema_rs" else object())

    done = run("sandbox", "--port", "0", "--zone", "no zone")  # which ends at once

    assert done.stderr.count('pip install "cfapi-sdk[sandbox]"') == 1
    assert "refused (501)" in done.stderr


def test_the_sandbox_command_says_nothing_where_all_packages_are_there():
    assert "pip install" not in run("sandbox", "--port", "0", "--zone", "no zone").stderr


def test_the_sandbox_command_refuses_names_that_no_zone_can_have():
    done = run("sandbox", "--port", "0", "--zone", "no zone")

    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "cfapi sandbox: --zone: no zone can't be: no zone is not a valid zone name.\n"


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


def test_shards_are_merged_into_one_snapshot_that_is_judged_as_the_whole(tmp_path):
    files = [str(tmp_path / str(number)) for number in (1, 2)]
    environment = {"JOB_COMPLETIONS": "2"}
    for number, file in enumerate(files):
        taken = run(
            *("snapshot", "--sandbox", "25", "--shard", "auto", "--output", file),
            **environment,
            JOB_COMPLETION_INDEX=str(number),
        )
        assert taken.exit_code == 0

    part = run("snapshot", "merge", str(tmp_path / "part"), files[0])
    whole = run("snapshot", "merge", str(tmp_path / "whole"), *files)

    assert (part.exit_code, whole.exit_code) == (4, 0)
    assert "these shards are missing: 2/2." in part.stderr
    assert "Merged 25 zones" in whole.stderr
    report = json.loads(run("audit", "--from", str(tmp_path / "whole"), "--format", "json").stdout)
    assert report["summary"]["zones"] == 25
    assert report["summary"]["complete"] is True


def test_a_merge_overwrites_nothing_and_leaves_nothing_where_an_input_is_none(tmp_path):
    (tmp_path / "text").write_text("no snapshot")
    run("snapshot", "--sandbox", "3", "--output", str(tmp_path / "one"))

    over = run("snapshot", "merge", str(tmp_path / "text"), str(tmp_path / "one"))
    bad = run("snapshot", "merge", str(tmp_path / "new"), str(tmp_path / "one"), str(tmp_path / "text"))

    assert (over.exit_code, bad.exit_code) == (2, 2)
    assert (tmp_path / "text").read_text() == "no snapshot"
    assert not (tmp_path / "new").exists()


def test_a_snapshot_goes_on_as_it_was_begun_or_not_at_all(tmp_path):
    file = str(tmp_path / "snapshot")
    run("snapshot", "--sandbox", "25", "--shard", "1/2", "--check", "tls.*", "--output", file)

    other = run("audit", "--sandbox", "25", "--snapshot", file, "--resume", "--shard", "2/2")
    same = run("audit", "--sandbox", "25", "--snapshot", file, "--resume", "--format", "json")

    assert other.exit_code == 2
    assert "shard 1/2 instead of 2/2" in other.stderr
    assert same.exit_code == 3
    assert {each["check"].partition(".")[0] for each in json.loads(same.stdout)["findings"]} == {"tls"}


def test_a_snapshot_needs_a_file():
    assert run("snapshot", "--sandbox", "3").exit_code == 2
    assert "--output" in run("snapshot", "--sandbox", "3").stderr


def test_own_checks_are_in_a_file(tmp_path):
    (tmp_path / "own.py").write_text(
        "from cfapi.audit import Fault, Severity, zone_check\n"
        "@zone_check('acme.nothing_good', Severity.HIGH)\n"
        "def nothing_good(zone, terms):\n"
        "    yield Fault('zone', 'It is there', 'Remove it')\n"
    )

    own = audited("--checks-from", str(tmp_path / "own.py"), "--check", "acme.*")

    assert len(own["findings"]) == 25
    assert run("audit", "--sandbox", "1", "--checks-from", str(tmp_path / "nowhere.py")).exit_code == 2
