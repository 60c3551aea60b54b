"""Calls from the command line, made to a sandbox as users type them."""

import csv
import io
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from click.testing import CliRunner, Result

from cfapi import Cloudflare
from cfapi.cli.calls.names import Names
from cfapi.cli.root import cfapi
from cfapi.cli.shells.rendering import STYLES
from cfapi.cli.tree.options import SHELLS
from cfapi.errors import (
    BadRequest,
    CallError,
    Forbidden,
    NoneFound,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    TimedOut,
)
from cfapi.sandbox import Sandbox
from cfapi.testing import MemoryTransport, respond

Run = Callable[..., Any]


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=25, quota=None) as running:
        yield running


@pytest.fixture
def run(box: Sandbox) -> Run:
    environment = {"CLOUDFLARE_BASE_URL": box.url, "CLOUDFLARE_API_TOKEN": box.token}

    async def invoke(*words: str, input: str | None = None) -> Result:
        return await anyio.to_thread.run_sync(
            lambda: CliRunner().invoke(cfapi, words, env=environment, input=input)
        )  # fmt: skip

    return invoke


@pytest.fixture
def zone(box: Sandbox) -> str:
    return next(zone.name for zone in box.zones.values())


def test_without_arguments_the_first_screen_has_examples_and_ends_well():
    done = CliRunner().invoke(cfapi, [])

    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) <= 20
    assert "cfapi get zones/example.com" in done.stdout
    assert "cfapi login" in done.stdout


async def test_a_call_by_path_takes_the_name_of_a_zone_and_prints_the_result_as_one_document(run: Run, zone: str):
    done = await run("get", f"zones/{zone}")

    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["name"] == zone


async def test_a_record_is_created_found_and_deleted(run: Run, zone: str):
    made = await run("dns", "records", "create", "--zone", zone, "type=A", "name=www9", "content=192.0.2.1", "ttl=300")
    id = json.loads(made.stdout)["id"]
    found = await run("dns", "records", "get", id, "--zone", zone, "--query", "[content, ttl]")
    gone = await run("dns", "records", "delete", id, "--zone", zone)
    missing = await run("dns", "records", "get", id, "--zone", zone)

    assert json.loads(found.stdout) == ["192.0.2.1", 300]
    assert gone.exit_code == 0
    assert (missing.exit_code, missing.stdout) == (4, "")
    assert missing.stderr.startswith("cfapi: dns.records.get")


async def test_a_listing_is_walked_to_its_end(run: Run, box: Sandbox):
    whole = await run("zones", "list", "per_page=10")
    few = await run("zones", "list", "per_page=5", "--max", "7", "--ndjson")

    assert len(json.loads(whole.stdout)) == len(box.zones)
    assert len([json.loads(line) for line in few.stdout.splitlines()]) == 7


async def test_a_listing_by_path_is_the_same_listing(run: Run):
    by_path, by_name = await run("get", "zones", "status==active"), await run("zones", "list", "status=active")

    assert json.loads(by_path.stdout) == json.loads(by_name.stdout) != []


async def test_tables_and_csv_have_the_columns_that_are_named(run: Run):
    table = await run("zones", "list", "--max", "2", "--table", "name,plan.name")
    csv_ = await run("zones", "list", "--max", "2", "--csv=name,plan.name")
    rows = list(csv.reader(io.StringIO(csv_.stdout)))

    assert table.stdout.splitlines()[0].split() == ["NAME", "PLAN.NAME"]
    assert rows[0] == ["name", "plan.name"]
    assert table.stdout.splitlines()[1].startswith(rows[1][0])


@pytest.mark.parametrize("form", ["--table", "--csv"])
async def test_a_column_that_nothing_has_is_told(run: Run, form: str):
    done = await run("zones", "list", "--max", "2", f"{form}=name,nope,plan.name")

    assert "Nothing here has nope: the column is empty." in done.stderr
    assert "plan.name" not in done.stderr


async def test_words_after_table_without_columns_stay_arguments(run: Run, zone: str):
    done = await run("zones", "list", "--table", f"name={zone}")

    assert [line.split()[1] for line in done.stdout.splitlines()] == ["NAME", zone]


async def test_a_dry_run_prints_the_request_and_sends_nothing_but_what_names_need(run: Run, zone: str, box: Sandbox):
    before = len(box.requests)
    words = ("type=CAA", "name=@", "ttl=1", "data.flags=0", "data.tag=issue", "data.value=pki.example")
    done = await run("dns", "records", "create", "--zone", zone, *words, "--dry-run")
    shown = json.loads(done.stdout)

    assert shown["method"] == "POST"
    assert shown["json"] == {
        "type": "CAA",
        "name": "@",
        "ttl": 1,
        "data": {"flags": 0, "tag": "issue", "value": "pki.example"},
    }
    assert box.token not in done.output
    assert {request.method for request in box.requests[before:]} == {"GET"}


def test_a_dry_run_needs_no_credentials():
    done = CliRunner().invoke(cfapi, ["patch", "user/invites/ID", "status=accepted", "--dry-run"])

    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["json"] == {"status": "accepted"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("dns", "records", "creat"), 'there is no "dns records creat". Did you mean create?'),
        (("zone", "list"), 'there is no "zone". Did you mean zones?'),
        (("dns.records.list",), "Write dns records list"),
        (("zones/example.com",), "cfapi get zones/example.com"),
        (("dns", "records", "list", "--zone", "z", "typ=A"), "no argument 'typ'. Did you mean type"),
        (("dns", "records", "list", "--zone", "z", "proxied=yes"), "proxied takes true or false, and not 'yes'"),
        (("dns", "records", "list", "--zone", "z", "order=nam"), "Did you mean name?"),
        (("dns", "records", "list", "--zone", "z", "per_page=0"), "per_page is 1 to 5000000, and not 0"),
        (("dns", "records", "list", "--zone", "z", "typ"), "takes no ids"),
        (("dns", "records", "get", "--zone", "z"), "dns.records.get also needs DNS_RECORD_ID"),
        (("dns", "records", "create", "--zone", "z", "name=a"), "also needs ttl=… type=…"),
        (("dns", "records", "create", "--zone", "z", "data.flag=1"), "data has no argument 'flag'. Did you mean flags"),
        (("dns", "records", "create", "--zone", "z", "data=1"), "data is an object: write its members"),
        (("dns", "records", "create", "--zone", "z", "--body", "{"), "--body is not JSON"),
        (("dns", "records", "list", "--account", "a"), "does not take --account. It takes --zone."),
        (("zones", "list", "--query", "[?"), "--query is no JMESPath expression"),
        (("zones", "list", "--ndjson", "--table="), "two forms of output"),
        (("zones", "list"), "No Cloudflare credentials"),
        (("zones", "list", "--multiline"), "--multiline goes with --as SHELL"),
        (("zones", "list", "--private"), "--private goes with --as SHELL"),
        (
            ("dns", "records", "create", "--zone", "z", "name=a", 'content==SUM("A1")'),
            r"""A text that begins with = is written as JSON: content:='"=SUM(\"A1\")"'""",
        ),
    ],
)
def test_what_is_typed_wrongly_ends_with_2_and_says_what_is_right(words: tuple[str, ...], told: str):
    done = CliRunner().invoke(cfapi, words)

    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr
    assert done.stderr.startswith("cfapi: ")
    assert len(done.stderr.splitlines()) == 1


async def test_errors_are_json_for_machines(run: Run, zone: str):
    done = await run("dns", "records", "get", "f" * 32, "--zone", zone, "--json-errors")
    error = json.loads(done.stderr)

    assert (error["exit_code"], error["status"], error["operation"]) == (4, 404, "dns.records.get")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("zones list --nosuch", "No such option '--nosuch'"),
        ("zones list --max x", "Invalid value for '--max'"),
        ("dns records creat", "Did you mean create?"),
        ("zone list", "Did you mean zones?"),
        ("get", "Missing argument 'PATH'"),
        ("curl --from bash", "The line is no call of curl."),
        ("zones list --query [", "--query is no JMESPath expression"),
        ("zones list", "No Cloudflare credentials"),
    ],
)
def test_whatever_is_wrong_with_a_call_is_json_for_machines(words: str, told: str):
    done = CliRunner().invoke(cfapi, [*words.split(), "--json-errors"], input="")
    shown = json.loads(done.stderr)

    assert told in shown["error"]
    assert done.exit_code == shown["exit_code"] == 2


async def test_what_is_not_there_has_no_rows_and_no_lines(run: Run, tmp_path: Path):
    assert (await run("zones", "list", "name=nosuch.example", "--table")).stdout == ""
    assert (await run("zones", "list", "name=nosuch.example", "--csv")).stdout == ""
    assert (await run("zones", "list", "name=nosuch.example", "--csv", "id,name")).stdout == "id,name\n"
    assert (await run("zones", "list", "--query", "nosuch", "--ndjson")).stdout == ""
    assert (await run("zones", "list", "--max", "0")).stdout == "[]\n"
    await run("zones", "list", "--max", "0", "--ndjson", "-o", str(tmp_path / "zones"))
    assert (tmp_path / "zones").read_text() == ""


@pytest.mark.parametrize("start", ["https://api.cloudflare.com/client/v4", "/client/v4", "{url}", ""])
async def test_a_path_may_be_the_url_that_documents_have(run: Run, zone: str, box: Sandbox, start: str):
    done = await run("get", f"{start.format(url=box.url.rstrip('/'))}/zones/{zone}", "--query", "name")

    assert done.stdout == f'"{zone}"\n', done.stderr


async def test_other_urls_are_no_paths_and_nothing_is_sent(run: Run, box: Sandbox):
    done = await run("get", "https://api.cloudflare.com.evil.example/client/v4/zones")

    assert done.exit_code == 2
    assert "is not a path below the base URL" in done.stderr
    assert not box.requests


async def test_a_file_that_can_not_be_written_is_told_before_anything_is_sent(run: Run, box: Sandbox, tmp_path: Path):
    done = await run("zones", "list", "-o", str(tmp_path / "nosuch" / "zones.json"))

    assert done.exit_code == 2
    assert done.stderr.endswith("nosuch/zones.json can't be written: No such file or directory.\n")
    assert not box.requests


async def test_what_shows_parts_of_json_is_refused_for_text(run: Run, zone: str, box: Sandbox):
    for option in ("--query=x", "--table=", "--csv=", "--ndjson"):
        done = await run("dns", "records", "export", "--zone", zone, option)

        assert done.exit_code == 2
        assert "dns.records.export responds with no JSON, which --query" in done.stderr
    assert not box.requests


async def test_a_zone_that_is_not_there_is_told(run: Run):
    done = await run("dns", "records", "list", "--zone", "nowhere.example")

    assert done.exit_code == 4
    assert "There is no zone 'nowhere.example'" in done.stderr


async def test_a_download_goes_to_a_file_and_back_as_an_upload(run: Run, zone: str, tmp_path):
    file = tmp_path / "zone.txt"
    exported = await run("dns", "records", "export", "--zone", zone, "-o", str(file))
    shown = await run("dns", "records", "export", "--zone", zone)
    imported = await run("dns", "records", "import", "--zone", zone, f"file=@{file}", "--dry-run")

    assert exported.exit_code == shown.exit_code == 0
    assert file.read_text() == shown.stdout
    assert f'filename="{file.name}"' in json.loads(imported.stdout)["body"]


async def test_the_exchange_is_told_without_the_token(run: Run, zone: str, box: Sandbox):
    done = await run("get", f"zones/{zone}", "--verbose", "--headers")

    assert "> GET" in done.stderr
    assert "< 200" in done.stderr
    assert box.token not in done.output


async def test_the_envelope_is_the_whole_response(run: Run, zone: str):
    done = await run("get", f"zones/{zone}", "--envelope")

    assert json.loads(done.stdout)["success"] is True


async def test_a_body_from_standard_input_is_changed_by_arguments(run: Run, zone: str):
    body = json.dumps({"type": "A", "name": "in", "content": "192.0.2.7", "ttl": 1})
    done = await run("dns", "records", "create", "--zone", zone, "--body", "-", "ttl=600", "--dry-run", input=body)

    assert json.loads(done.stdout)["json"] == {"type": "A", "name": "in", "content": "192.0.2.7", "ttl": 600}


def test_members_of_a_whole_body_that_nobody_knows_are_sent():
    body = '{"type": "A", "name": "a", "content": "192.0.2.1", "ttl": 1, "brand_new": true}'
    words = ("dns", "records", "create", "--zone", "f" * 32, "--body", body, "--dry-run")

    assert json.loads(CliRunner().invoke(cfapi, words).stdout)["json"]["brand_new"] is True


def test_deprecated_calls_say_what_to_use():
    done = CliRunner().invoke(cfapi, ["dns", "records", "scan", "--zone", "f" * 32, "--dry-run"])

    assert done.exit_code == 0
    assert done.stderr == "cfapi: dns.records.scan is deprecated; use dns records scan_trigger.\n"


async def test_a_token_that_is_not_valid_ends_with_3(box: Sandbox):
    environment = {"CLOUDFLARE_BASE_URL": box.url, "CLOUDFLARE_API_TOKEN": "wrong"}
    done = await anyio.to_thread.run_sync(lambda: CliRunner().invoke(cfapi, ["zones", "list"], env=environment))

    assert (done.exit_code, done.stdout) == (3, "")


def test_an_api_that_can_not_be_reached_ends_with_6(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cfapi.client.Retries", lambda: None)
    environment = {"CLOUDFLARE_BASE_URL": "http://127.0.0.1:1/client/v4", "CLOUDFLARE_API_TOKEN": "token"}
    done = CliRunner().invoke(cfapi, ["user", "get"], env=environment)

    assert done.exit_code == 6


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (NotFound, 4),
        (NoneFound, 4),
        (RateLimited, 5),
        (TimedOut, 6),
        (OutcomeUnknown, 7),
        (ServerError, 1),
        (BadRequest, 1),
        (Forbidden, 3),
    ],
)
def test_failures_are_told_apart_by_the_exit_code(monkeypatch: pytest.MonkeyPatch, error: type[CallError], code: int):
    async def fail(*_: object, **__: object) -> None:
        raise error("POST", "/zones/z/dns_records")

    monkeypatch.setattr("cfapi.cli.calls.running.call", fail)
    done = CliRunner().invoke(cfapi, ["post", "zones/z/dns_records", "type=A", "name=a", "ttl=1"])

    assert (done.exit_code, done.stdout) == (code, "")
    assert ("To find out: cfapi get zones/z/dns_records" in done.stderr) == (error is OutcomeUnknown)


async def test_international_names_of_zones_are_asked_for_as_the_dns_has_them():
    found = {"id": "f" * 32, "name": "xn--bcher-kva.example"}
    transport = MemoryTransport(lambda _: respond([found]))
    async with Cloudflare("token", transport=transport) as cf:
        path = await Names(cf).in_path("zones/B\u00fccher.example/dnssec")

    assert path == f"zones/{'f' * 32}/dnssec"
    assert "name=xn--bcher-kva.example" in transport.requests[0].url


async def test_a_text_where_a_file_goes_is_refused_with_how_files_are_written(run: Run, zone: str, box: Sandbox):
    done = await run("dns", "records", "import", "--zone", zone, "file=zone.txt")

    assert done.exit_code == 2
    assert "file takes a file: write file=@FILE." in done.stderr
    assert box.count("POST", "/zones/*/dns_records/import") == 0


@pytest.mark.parametrize("style", STYLES)
def test_a_call_is_printed_for_each_shell_without_the_token(style: str):
    words = ("patch", "user/invites/ID", "status=accepted", "--as", style, "--multiline", "--private")
    done = CliRunner().invoke(cfapi, words, env={"CLOUDFLARE_API_TOKEN": "very-secret-token"})

    assert done.exit_code == 0, done.output
    assert "user/invites/ID" in done.stdout
    assert "CLOUDFLARE_API_TOKEN" in done.stdout or style == "python"
    assert "very-secret-token" not in done.output


def test_the_shells_of_the_option_are_those_that_can_be_rendered():
    assert tuple(SHELLS.choices) == STYLES


def test_a_form_is_printed_with_its_file(tmp_path):
    file = tmp_path / "zone.txt"
    file.write_text("a 1 IN A 192.0.2.1")
    words = ("dns", "records", "import", "--zone", "f" * 32, f"file=@{file}", "--as", "bash")

    assert f"file=@{file}" in CliRunner().invoke(cfapi, words).stdout.replace('"', "")
