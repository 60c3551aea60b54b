"""`cfapi export terraform`, as its users type it, against a sandbox."""

import io
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import hcl2
import pytest
from anyio.from_thread import BlockingPortal
from click.testing import CliRunner, Result

from cfapi import Cloudflare
from cfapi.cli.root import cfapi
from cfapi.cli.terraform import reading, resources
from cfapi.cli.terraform.command import KINDS
from cfapi.sandbox import Sandbox

Run = Callable[..., Result]

RECORDS: list[dict[str, Any]] = [
    {"type": "A", "name": "www", "content": "192.0.2.1", "proxied": True},
    {"type": "MX", "name": "@", "content": "mx.example", "priority": 10},
    {"type": "TXT", "name": "@", "content": '"v=spf1 ${x} -all"'},
    {"type": "CAA", "name": "@", "data": {"flags": 0, "tag": "issue", "value": "pki.example"}},
    {"type": "SRV", "name": "_sip._tcp", "data": {"priority": 1, "weight": 2, "port": 3, "target": "sip.example"}},
]
RULE = {"action": "block", "expression": 'ip.src eq "192.0.2.1"', "description": "a ${b}", "enabled": True}
TARGET = {"target": "url", "constraint": {"operator": "matches", "value": "shop.example/*"}}


@pytest.fixture(scope="module")
def box(portal: BlockingPortal) -> Iterator[Sandbox]:
    with portal.wrap_async_context_manager(Sandbox(zones=2, seed=1, quota=None)) as box:
        portal.call(furnish, box)
        yield box


async def furnish(box: Sandbox) -> None:
    """Add a zone with something of each kind."""
    zone = box.add_zone("shop.example", plan="business", records=RECORDS)
    rules = {"kind": "zone", "name": "ours", "phase": "http_request_firewall_custom", "rules": [RULE]}
    actions = [{"id": "ssl", "value": "strict"}, {"id": "disable_security"}]
    async with Cloudflare(box.token, base_url=box.url) as cf:
        await cf.post(f"/zones/{zone.id}/rulesets", json=rules)
        await cf.post(f"/zones/{zone.id}/pagerules", json={"targets": [TARGET], "actions": actions, "priority": 1})
        lists = f"/accounts/{next(iter(box.accounts))}/rules/lists"
        made = (await cf.post(lists, json={"kind": "ip", "name": "ours"})).result
        await cf.post(f"{lists}/{made['id']}/items", json=[{"ip": "192.0.2.1", "comment": "one"}, {"ip": "192.0.2.2"}])
    box.travel(timedelta(minutes=1))  # items are put into a list in the background


@pytest.fixture
def run(box: Sandbox) -> Run:
    environment = {"CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_BASE_URL": box.url}
    return lambda *arguments: CliRunner().invoke(cfapi, ("export", "terraform", *arguments), env=environment)


def kinds(text: str) -> list[str]:
    """The types of the resources in a file, in order."""
    document: dict[str, Any] = hcl2.load(io.StringIO(text))
    return [kind.strip('"') for entry in document["resource"] for kind in entry]


def test_a_zone_is_exported_with_all_that_it_has(run, box):
    done = run("--zone", "shop.example")

    assert done.exit_code == 0, done.stderr
    found = kinds(done.stdout)
    zone = next(zone for zone in box.zones.values() if zone.name == "shop.example")
    assert found.count("cloudflare_dns_record") == len(zone.records)
    assert set(found) >= {
        "cloudflare_zone",
        "cloudflare_zone_setting",
        "cloudflare_ruleset",
        "cloudflare_page_rule",
        "cloudflare_list",
    }
    assert done.stdout.count("import {") == done.stdout.count("\nresource ") == len(found)
    assert "Exported " in done.stderr


def test_records_with_data_have_no_content_and_texts_no_templates(run):
    text = run("--zone", "shop.example", "--only", "records").stdout

    assert "$${x}" in text
    caa, srv = (part for part in text.split("resource ") if '= "CAA"' in part or '= "SRV"' in part)
    assert "content" not in caa + srv
    assert "  data = {\n" in caa
    assert re.search(r"^  priority += 1$", srv, re.MULTILINE)  # beside the one in `data`, as the API has it


def test_one_kind_alone_can_be_exported(run):
    done = run("--zone", "shop.example", "--only", "zone", "--only", "lists")

    assert kinds(done.stdout) == ["cloudflare_zone", "cloudflare_list"]


def test_a_list_is_exported_with_its_items(run):
    text = run("--zone", "shop.example", "--only", "lists").stdout

    (values,) = hcl2.load(io.StringIO(text))["resource"][0]['"cloudflare_list"'].values()
    items = [{name: each[name].strip('"') for name in each if name in {"ip", "comment"}} for each in values["items"]]
    assert sorted(items, key=str) == [{"ip": "192.0.2.1", "comment": "one"}, {"ip": "192.0.2.2"}]


def test_settings_that_the_provider_can_not_read_are_left_out_and_told(run):
    done = run("--zone", "shop.example", "--only", "settings")

    assert "automatic_platform_optimization" not in done.stdout
    assert "Left out: setting automatic_platform_optimization of shop.example: " in done.stderr


def test_the_file_is_written_and_nothing_printed(run, tmp_path: Path):
    done = run("--zone", "shop.example", "--only", "zone", "-o", str(tmp_path / "imported.tf"))

    assert (done.exit_code, done.stdout) == (0, "")
    assert "cloudflare_zone.shop_example" in (tmp_path / "imported.tf").read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--zone", "nope.example"), 4, "There is no zone 'nope.example'"),
        (("--zone", "shop.example", "--only", "dns"), 2, "'dns' is not one of"),
        ((), 2, "Missing option '--zone'"),
        (("--zone", "shop.example", "-o", "no/such/folder.tf"), 2, "can't be written: No such file"),
    ],
)
def test_what_can_not_be_done_is_said(run, arguments, code, words):
    done = run(*arguments)

    assert (done.exit_code, done.stdout) == (code, "")
    assert words in done.stderr


def test_what_the_token_may_not_read_is_left_out_and_told(box):
    environment = {"CLOUDFLARE_API_TOKEN": box.limited_token, "CLOUDFLARE_BASE_URL": box.url}
    done = CliRunner().invoke(cfapi, ("export", "terraform", "--zone", "shop.example"), env=environment)

    assert done.exit_code == 0
    assert "cloudflare_dns_record" in kinds(done.stdout)
    assert "Left out: settings of shop.example: " in done.stderr


def test_the_kinds_of_the_help_text_are_those_that_are_read():
    assert (*reading.OF_ZONES, *reading.OF_ACCOUNTS) == KINDS


def test_secrets_of_applications_are_not_exported():
    facts = {"id": "1", "name": "app", "type": "saas", "saas_app": {"client_secret": "hidden"}, "scim_config": {"t": 1}}

    made = resources.access_application("z", facts)

    assert "hidden" not in repr(made)
    assert made.import_id == "zones/z/1"


def test_a_page_rules_action_without_a_value_is_switched_on():
    facts = {"id": "1", "targets": [TARGET], "actions": [{"id": "disable_security"}, {"id": "ssl", "value": "full"}]}

    assert resources.page_rule("z", facts).values["actions"] == {"disable_security": True, "ssl": "full"}
