"""flarectl, the command of Cloudflare's Go library: its address of Cloudflare is fixed, so its way is a proxy."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any, TypeAlias

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.installed import FLARECTL
from tests.support.interop.programs import intercepted, needs
from tests.support.interop.strangers import Strangers, go_program

STRANGERS = Strangers(
    {"flarectl (Go, `cloudflare-go`)": go_program(FLARECTL, r"mod\tgithub.com/cloudflare/cloudflare-go\tv(\S+)")},
    "the intercepting sandbox",
)

pytestmark = needs(FLARECTL)

Command: TypeAlias = Callable[..., CompletedProcess[str]]


@pytest.fixture
def flarectl(cfapi_intercepted: Sandbox, tmp_path: Path) -> Command:
    def run(*command: str) -> CompletedProcess[str]:
        return intercepted(tmp_path, FLARECTL, "--json", *command, CF_API_TOKEN=cfapi_intercepted.token)

    return run


@pytest.fixture
def box(cfapi_intercepted: Sandbox) -> Sandbox:
    return cfapi_intercepted


def told(ended: CompletedProcess[str]) -> Any:
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def test_it_lists_all_zones(flarectl: Command, box: Sandbox):
    assert {zone["ID"] for zone in told(flarectl("zone", "list"))} == set(box.zones)


def test_it_makes_a_zone_in_the_callers_account_or_in_another(flarectl: Command, box: Sandbox):
    """It makes a zone in the caller's account, or in another."""
    own, other = list(box.accounts)[:2]

    flarectl("zone", "create", "--zone", "own.example")
    flarectl("zone", "create", "--zone", "other.example", "--account-id", other)

    made = {zone.name: zone.account_id for zone in box.zones.values()}
    assert (made["own.example"], made["other.example"]) == (own, other)


def test_a_record_lives_until_it_is_deleted(flarectl: Command, active: str):
    record = ("--zone", active, "--name", "fl", "--type", "A")
    of_name = ("dns", "list", "--zone", active, "--name", f"fl.{active}")

    (made,) = told(flarectl("dns", "create", *record, "--content", "192.0.2.1", "--ttl", "300"))
    (changed,) = told(flarectl("dns", "create-or-update", *record, "--content", "192.0.2.2"))
    found = told(flarectl(*of_name))
    deleted = flarectl("dns", "delete", "--zone", active, "--id", made["ID"])

    assert (made["Content"], changed["Content"]) == ("192.0.2.1", "192.0.2.2")
    assert [(each["ID"], each["Content"]) for each in found] == [(made["ID"], "192.0.2.2")]
    assert deleted.returncode == 0, deleted.stderr
    assert told(flarectl(*of_name)) in ([], None)


def test_it_exports_a_zone_and_purges_its_cache(flarectl: Command, box: Sandbox, active: str):
    zone = next(each for each in box.zones.values() if each.name == active)

    exported = flarectl("zone", "export", "--zone", active)
    purged = flarectl("zone", "purge", "--zone", active, "--everything")

    assert exported.stdout.startswith(f"$ORIGIN {active}.")
    assert len(exported.stdout.splitlines()) > len(zone.records)
    assert purged.returncode == 0, purged.stderr
    assert box.count("POST", f"/zones/{zone.id}/purge_cache") == 1


def test_it_says_what_was_refused(flarectl: Command, active: str):
    refused = flarectl("dns", "create", "--zone", active, "--name", "bad", "--type", "A", "--content", "no address")

    assert refused.returncode != 0
    assert "DNS Validation Error (1004)" in refused.stderr
