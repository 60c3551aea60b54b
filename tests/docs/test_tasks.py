"""The everyday tasks: each program of the page runs as it stands there."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cfapi.sandbox import Fault, Sandbox
from tests.support.paths import DOCS, ROOT

PAGE = (DOCS / "tasks.md").read_text("utf-8")
PROGRAMS = dict(re.findall(r"^## (.*?)\n.*?^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE))
Start = Callable[..., "subprocess.Popen[str]"]

pytestmark = pytest.mark.cfapi_sandbox(zones=60, records=3, quota=None)


@pytest.fixture(name="shop")
def the_shop(cfapi_environment: Sandbox) -> Any:
    return cfapi_environment.add_zone("shop.example", plan="pro")


@pytest.fixture
def start(cfapi_environment: Sandbox, tmp_path: Path) -> Start:
    """Starts the program of a task in an empty folder; it finds the sandbox in its environment."""

    def started(task: str, *options: str) -> "subprocess.Popen[str]":
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "CLOUDFLARE_API_TOKEN": cfapi_environment.token}
        command = [sys.executable, "-W", "error", *options, "-c", PROGRAMS[task]]
        pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        return subprocess.Popen(command, env=environment, cwd=tmp_path, **pipes)

    return started


@pytest.fixture
def run(start: Start) -> Callable[[str], str]:
    """Runs the program of a task to its end; what it printed."""

    def ran(task: str) -> str:
        process = start(task)
        out, err = process.communicate(timeout=50)
        assert (process.returncode, err) == (0, ""), err
        return out

    return ran


Run = Callable[[str], str]


def test_each_task_has_a_program():
    assert len(PROGRAMS) == len(re.findall("^## ", PAGE, re.MULTILINE)) == 16


def test_zones_that_accept_old_versions_of_tls_are_named(run: Run, cfapi_environment: Sandbox):
    cfapi_environment.add_zone("old.example", settings={"min_tls_version": "1.0"})
    cfapi_environment.add_zone("new.example", settings={"min_tls_version": "1.2"})

    printed = run("Check 200 zones at once")

    assert "old.example accepts TLS 1.0" in printed
    assert "new.example" not in printed


@pytest.mark.usefixtures("shop")
def test_a_repl_shows_what_a_call_takes(run: Run):
    assert "POST /zones/{zone_id}/dns_records (permission: DNS Write)" in run("Look around in a REPL")


def test_the_cron_job_names_pending_zones(run: Run, cfapi_environment: Sandbox):
    cfapi_environment.add_zone("pending.example", status="pending")

    assert "pending.example waits for its name servers: " in run("Write a cron job without await")


def test_the_cron_job_fails_with_a_sentence(start: Start, cfapi_environment: Sandbox):
    cfapi_environment.fault(Fault("status", status=403, path="/zones"))

    process = start("Write a cron job without await")
    _, err = process.communicate(timeout=50)

    assert process.returncode == 1
    assert len(err.splitlines()) == 1
    assert "403" in err


def test_a_process_takes_its_share_of_the_quota(run: Run):
    assert "60 zones; RateLimitStatus(quota=300, " in run("Share one quota between several processes")


@pytest.mark.usefixtures("shop")
def test_a_worker_values_and_an_object_are_uploaded(run: Run, cfapi_environment: Sandbox):
    run("Upload a Worker, KV values and an R2 object")

    for method, path in (
        ("PUT", "/accounts/*/workers/scripts/hello"),
        ("PUT", "/accounts/*/storage/kv/namespaces/*/bulk"),
        ("PUT", "/accounts/*/r2/buckets/backups/objects/backup.tar"),
    ):
        assert cfapi_environment.count(method, path) == 1, path


def test_zones_are_exported_and_records_imported(run: Run, shop: Any, tmp_path: Path):
    printed = run("Export and import all records")

    assert len(list((tmp_path / "zones").iterdir())) == 61
    assert (tmp_path / "zones/shop.example.txt").read_text().startswith("$ORIGIN shop.example.")
    assert printed == f"{len(shop.records)} records\n"
    assert len(shop.records) >= 500


def test_the_test_passes(tmp_path: Path):
    (tmp_path / "test_it.py").write_text(PROGRAMS["Test your code"], "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    assert "1 passed" in done.stdout, done.stdout


def test_calls_are_logged_measured_and_traced(run: Run):
    assert run("Log, measure and trace calls") == "60 zones\n"


def test_progress_is_shown_on_terminals_alone(run: Run):
    assert run("Show progress") == "60 zones\n"


def test_a_token_is_rolled_and_used_at_once(run: Run, cfapi_environment: Sandbox, tmp_path: Path):
    file = tmp_path / "cloudflare.token"
    file.write_text(cfapi_environment.token)

    assert run("Rotate the token") == "active\n"
    assert file.read_text() != cfapi_environment.token
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.cfapi_sandbox(zones=500, quota=None)
def test_ctrl_c_ends_500_tasks_and_what_was_done_is_said(start: Start, cfapi_environment: Sandbox):
    cfapi_environment.fault(Fault("latency", path="/zones/*/dns_records", delay=30.0, skip=100))
    process = start("Stop 500 tasks with Ctrl-C")
    assert process.stdout is not None
    assert process.stdout.readline() == "all tasks are started\n"

    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=50)

    assert (process.returncode, err) == (130, "")
    assert re.fullmatch(r"\d+ of 500 zones were counted\n", out)


@pytest.mark.usefixtures("shop")
def test_what_an_import_left_out_is_told_with_the_reason(run: Run):
    printed = run("Import a zone file, and see what was left out")

    assert printed.startswith("1 of 2 records were added\n")
    assert "old.shop.example CNAME www.shop.example" in printed


def test_records_are_copied_with_the_names_in_them(run: Run, cfapi_environment: Sandbox):
    srv = {"priority": 1, "weight": 2, "port": 443, "target": "api.shop.example"}
    cfapi_environment.add_zone(
        "shop.example",
        plan="pro",
        records=[
            {"type": "A", "name": "www", "content": "192.0.2.1", "proxied": True, "comment": "front"},
            {"type": "CNAME", "name": "cdn", "content": "www.shop.example"},
            {"type": "CNAME", "name": "other", "content": "www.myshop.example"},
            {"type": "MX", "name": "@", "content": "shop.example", "priority": 7},
            {"type": "SRV", "name": "_api._tcp", "data": srv},
            {"type": "TXT", "name": "@", "content": '"v=spf1 -all"'},
        ],
    )

    assert run("Copy records from one zone to another") == "6 records were copied\n"

    (copy,) = (zone for zone in cfapi_environment.zones.values() if zone.name == "copy.example")
    copied = {record["type"] + " " + record["name"]: record for record in copy.records.values()}
    assert copied["A www.copy.example"]["proxied"]
    assert copied["A www.copy.example"]["comment"] == "front"
    assert copied["CNAME cdn.copy.example"]["content"] == "www.copy.example"
    assert copied["CNAME other.copy.example"]["content"] == "www.myshop.example"
    assert (copied["MX copy.example"]["content"], copied["MX copy.example"]["priority"]) == ("copy.example", 7)
    assert copied["SRV _api._tcp.copy.example"]["data"]["target"] == "api.copy.example"


@pytest.mark.usefixtures("shop")
def test_a_record_is_created_and_then_left_alone(run: Run):
    assert [run("Ensure a record") for _ in range(2)] == ["created\n", "unchanged\n"]


@pytest.mark.usefixtures("shop")
def test_a_certificate_is_ordered_and_waited_for(start: Start, cfapi_environment: Sandbox):
    process = start("Order a certificate pack and wait for it")
    while not cfapi_environment.count("GET", "/zones/*/ssl/certificate_packs/*") and process.poll() is None:
        time.sleep(0.01)  # a program of its own has a clock of its own
    cfapi_environment.travel(timedelta(minutes=10))
    out, err = process.communicate(timeout=50)

    assert (process.returncode, err) == (0, "")
    assert out.split()[1] == "active"
