"""The programs in examples/ do what they say, as programs of their own against a sandbox."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from cfapi.sandbox import Fault, Sandbox
from cfapi.sync import Cloudflare as SyncCloudflare
from tests.support.paths import ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
ADDRESS = "192.0.2.7"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def start(cfapi_environment: Sandbox) -> Callable[..., subprocess.Popen[str]]:
    """Starts an example that finds the sandbox in its environment."""

    def run(name: str, *arguments: object) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "CLOUDFLARE_API_TOKEN": cfapi_environment.token}
        command = [sys.executable, "-W", "error", str(ROOT / "examples" / f"{name}.py"), *map(str, arguments)]
        pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        return subprocess.Popen(command, env=environment, **pipes)

    return run


@pytest.fixture
def example(start: Callable[..., subprocess.Popen[str]]) -> Run:
    """Runs an example to its end; it must not print errors."""

    def run(name: str, *arguments: object, code: int = 0) -> subprocess.CompletedProcess[str]:
        process = start(name, *arguments)
        out, err = process.communicate(timeout=50)
        assert (process.returncode, err) == (code, ""), err
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    return run


@pytest.fixture
def shop(cfapi_sandbox: Sandbox) -> Any:
    records = [
        {"type": "A", "name": "www", "content": "192.0.2.1"},
        {"type": "A", "name": "api", "content": "192.0.2.1"},
        {"type": "A", "name": "other", "content": "192.0.2.10"},
    ]
    return cfapi_sandbox.add_zone("shop.example", plan="pro", records=records)


def contents(zone: Any, name: str) -> list[str]:
    return [record["content"] for record in zone.records.values() if record["name"] == name]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_each_example_says_what_it_does_and_what_its_token_needs(path: Path):
    command = [sys.executable, str(path), "--help"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "COLUMNS": "200"})

    assert "token needs" in " ".join(printed.stdout.split())


def test_the_list_of_examples_names_them_all():
    assert set(re.findall(r"\((\w+\.py)\)", (ROOT / "examples/README.md").read_text())) == {p.name for p in EXAMPLES}


def test_an_address_is_created_then_left_then_updated(example: Run, shop: Any):
    host = "home.shop.example"

    assert [example("ddns", host, "--address", address).stdout.split()[-1] for address in (ADDRESS, ADDRESS)] == [
        "created",
        "unchanged",
    ]
    assert example("ddns", host, "--address", "192.0.2.8").stdout == f"{host} 192.0.2.8 updated\n"
    assert contents(shop, host) == ["192.0.2.8"]


def test_an_address_that_is_not_given_is_asked_for(example: Run, shop: Any):
    class Trace(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"fl=1\nip=2001:db8::7\nts=1\n")

        def log_message(self, format: str, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Trace) as server:
        Thread(target=server.handle_request).start()
        example("ddns", "home.shop.example", "--service", f"http://127.0.0.1:{server.server_port}/")

    assert contents(shop, "home.shop.example") == ["2001:db8::7"]


@pytest.mark.cfapi_sandbox(zones=0)
def test_a_zone_is_created_with_its_records_and_settings_once(example: Run, cfapi_sandbox: Sandbox):
    (account_id, *_) = cfapi_sandbox.accounts
    arguments = ["--account", account_id, "--record", "A www 192.0.2.1", "--record", "TXT @ v=spf1 -all"]
    printed = [example("create_zone", "new.example", *arguments, "--setting", "ssl=strict").stdout for _ in range(2)]

    (zone,) = (zone for zone in cfapi_sandbox.zones.values() if zone.name == "new.example")
    assert "new.example is pending. Its name servers: " in printed[1]
    assert sorted(record["type"] for record in zone.records.values()) == ["A", "TXT"]
    assert zone.settings["ssl"] == "strict"


def test_a_certificate_is_ordered_and_waited_for(start: Any, cfapi_sandbox: Sandbox, shop: Any):
    process = start("order_certificate", "shop.example", "www.shop.example")
    while not cfapi_sandbox.count("GET", "/zones/*/ssl/certificate_packs/*") and process.poll() is None:
        time.sleep(0.01)  # a program of its own has a clock of its own
    cfapi_sandbox.travel(timedelta(minutes=10))
    out, err = process.communicate(timeout=50)

    assert (process.returncode, err) == (0, "")
    assert [line.split()[1] for line in out.splitlines()][-1] == "active"
    assert [(pack["type"], pack["status"]) for pack in shop.packs.values()][1:] == [("advanced", "active")]


@pytest.mark.usefixtures("shop")
def test_a_certificate_that_takes_too_long_is_reported(start: Any):
    process = start("order_certificate", "shop.example", "--wait", "0")
    _, err = process.communicate(timeout=50)

    assert process.returncode == 1
    assert err.startswith("Not active after 0 s, but ")


@pytest.mark.usefixtures("shop")
def test_a_dry_run_changes_nothing_and_says_what_it_would_change(example: Run, cfapi_sandbox: Sandbox):
    printed = example("bulk_edit", "192.0.2.1", ADDRESS).stdout

    assert {line for line in printed.splitlines() if "shop.example" in line} == {
        "would change A www.shop.example",
        "would change A api.shop.example",
    }
    assert cfapi_sandbox.count("POST") == 0


def test_a_bulk_edit_changes_what_has_exactly_that_address(example: Run, shop: Any):
    printed = example("bulk_edit", "192.0.2.1", ADDRESS, "--apply").stdout

    assert "changed A www.shop.example" in printed
    assert [contents(shop, f"{name}.shop.example") for name in ("www", "api", "other")] == [
        [ADDRESS],
        [ADDRESS],
        ["192.0.2.10"],
    ]


def test_a_bulk_edit_reports_the_zone_that_refuses_and_goes_on_with_the_others(
    example: Run, cfapi_sandbox: Sandbox, shop: Any
):
    second = cfapi_sandbox.add_zone("two.example", records=[{"type": "A", "name": "www", "content": "192.0.2.1"}])
    cfapi_sandbox.fault(Fault("status", status=403, path=f"/zones/{shop.id}/dns_records/batch"))
    printed = example("bulk_edit", "192.0.2.1", ADDRESS, "--apply", code=1).stdout

    assert "refused shop.example dns.records.batch" in printed
    assert contents(shop, "www.shop.example") == ["192.0.2.1"]
    assert contents(second, "www.two.example") == [ADDRESS]


def test_a_bulk_edit_goes_on_where_it_was_with_a_report_of_all_zones(
    example: Run, cfapi_sandbox: Sandbox, shop: Any, tmp_path: Path
):
    second = cfapi_sandbox.add_zone("two.example", records=[{"type": "A", "name": "www", "content": "192.0.2.1"}])
    edit = ("bulk_edit", "192.0.2.1", ADDRESS, "--apply", "--journal", tmp_path / "edit.journal")
    cfapi_sandbox.fault(Fault("status", status=403, path=f"/zones/{shop.id}/dns_records/batch", times=1))
    first = example(*edit, code=1).stdout.splitlines()
    reads = cfapi_sandbox.count("GET", f"/zones/{second.id}/dns_records")
    then = example(*edit).stdout.splitlines()

    assert "changed A www.two.example" in first
    assert first[-1].endswith("1 refused") or "1 refused, " in first[-1]
    assert {"changed A www.shop.example", "changed A api.shop.example", "changed earlier A www.two.example"} <= {*then}
    assert then[-1] == f"{sum(zone.status == 'active' for zone in cfapi_sandbox.zones.values())} done"
    assert cfapi_sandbox.count("GET", f"/zones/{second.id}/dns_records") == reads
    assert contents(shop, "www.shop.example") == contents(second, "www.two.example") == [ADDRESS]


def test_a_bulk_edit_of_another_address_does_not_take_over_the_journal(example: Run, shop: Any, tmp_path: Path):
    journal = tmp_path / "edit.journal"
    example("bulk_edit", "192.0.2.1", ADDRESS, "--apply", "--journal", journal)
    with pytest.raises(AssertionError, match=r"of another job: '192\.0\.2\.1 -> 192\.0\.2\.7'"):
        example("bulk_edit", "192.0.2.10", ADDRESS, "--apply", "--journal", journal)

    assert contents(shop, "other.shop.example") == ["192.0.2.10"]


def test_a_bulk_edit_reports_as_unknown_what_a_time_limit_has_cut(example: Run, cfapi_sandbox: Sandbox, shop: Any):
    cfapi_sandbox.fault(Fault("latency", delay=3600, path=f"/zones/{shop.id}/dns_records/batch"))
    printed = example("bulk_edit", "192.0.2.1", ADDRESS, "--apply", "--time-limit", 3, code=1).stdout

    assert "unknown shop.example The time limit of 3 s ended while this item was worked on." in printed


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.cfapi_sandbox(zones=40)
def test_a_bulk_edit_that_is_terminated_ends_what_it_has_begun_and_names_the_rest(start: Any, cfapi_sandbox: Sandbox):
    cfapi_sandbox.fault(Fault("latency", delay=0.5, path="/zones/*/dns_records"))
    process = start("bulk_edit", "192.0.2.1", ADDRESS, "--apply")
    while cfapi_sandbox.count("GET", "/zones/*/dns_records") < 8 and process.poll() is None:
        time.sleep(0.01)  # a program of its own has a clock of its own
    process.terminate()
    out, err = process.communicate(timeout=50)

    assert (process.returncode, err) == (1, "")
    done, not_reached = re.search(r"^(\d+) done, (\d+) not reached$", out, re.MULTILINE).groups()  # type: ignore[union-attr]
    assert 0 < int(done) < 40
    assert out.count("not reached") == int(not_reached) + 1


@pytest.mark.usefixtures("shop")
def test_a_rule_is_deployed_beside_others_and_replaced_in_its_place(example: Run):
    deploy = ("deploy_rule", "shop.example")
    example(*deploy, "first", 'http.host eq "a"')
    example(*deploy, "second", 'http.host eq "b"', "--action", "log")

    assert example(*deploy, "first", 'http.host eq "c"', "--action", "challenge").stdout == (
        "first -> challenge\nsecond -> log\n"
    )
    assert example(*deploy, "third", 'http.host eq "d"', "--dry-run").stdout.endswith("third -> block\n")
    assert "third" not in example(*deploy, "second", 'http.host eq "b"', "--action", "log").stdout


def test_a_file_is_loaded_into_a_namespace_that_is_created_once(example: Run, cfapi_sandbox: Sandbox, tmp_path: Path):
    (account_id, *_) = cfapi_sandbox.accounts
    file = tmp_path / "pairs.json"
    file.write_text(json.dumps({"text": "a", "object": {"b": [1]}} | {f"key-{n}": str(n) for n in range(10_000)}))
    printed = [example("load_kv", file, "--account", account_id, "--namespace", "pairs").stdout for _ in range(2)]

    assert printed == ["10000 pairs sent\n2 pairs sent\n"] * 2
    assert cfapi_sandbox.count("POST", "/accounts/*/storage/kv/namespaces") == 1


@pytest.mark.cfapi_sandbox(zones=3)
def test_metrics_are_written_in_the_format_of_prometheus(example: Run, cfapi_sandbox: Sandbox, tmp_path: Path):
    output = tmp_path / "cloudflare.prom"
    example("export_metrics", "--output", output)
    text = output.read_text("utf-8")

    for zone in cfapi_sandbox.zones.values():
        assert f'cloudflare_zone_active{{zone="{zone.name}"}} {int(zone.status == "active")}' in text
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r'[a-z_]+(\{zone="[^"]+"\})? [0-9.e+]+', line) for line in lines)
    assert example("export_metrics").stdout.count("# TYPE") == 3
    assert [path.name for path in tmp_path.iterdir()] == ["cloudflare.prom"]


def test_the_audit_log_is_printed_and_followed_without_repeating_an_entry(start: Any, cfapi_sandbox: Sandbox):
    (account_id, *_) = cfapi_sandbox.accounts
    with SyncCloudflare(cfapi_sandbox.token, base_url=cfapi_sandbox.url) as cf:

        def change() -> None:
            cf.post(f"/accounts/{account_id}/rules/lists", json={"kind": "ip", "name": f"list_{len(printed)}"})

        printed: list[str] = []
        change()
        process = start("follow_audit_log", "--account", account_id, "--follow", "0.05")
        printed.append(json.loads(process.stdout.readline())["id"])
        change()
        printed.append(json.loads(process.stdout.readline())["id"])
    process.kill()
    rest, _ = process.communicate(timeout=50)

    assert len(set(printed)) == 2
    assert rest == ""
