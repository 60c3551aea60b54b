"""`cf`, Cloudflare's own command, at version 0.0.5."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.installed import CF, PACKAGES
from tests.support.interop.programs import needs, run
from tests.support.interop.strangers import Strangers, node_package

STRANGERS = Strangers({"Cloudflare's `cf` (npm `cf`)": node_package(PACKAGES / "cf")}, "`CLOUDFLARE_BASE_URL`")

pytestmark = needs(CF)

Command = Callable[..., CompletedProcess[str]]


@pytest.fixture
def cf(box: Sandbox, tmp_path: Path) -> Command:
    return partial(run, box, tmp_path, CF)


def test_it_lists_zones_a_page_at_a_time(cf: Command, box: Sandbox):
    found = [json.loads(cf("zones", "list", "--per-page", "50", "--page", page).stdout) for page in ("1", "2")]

    assert [len(page) for page in found] == [50, 10]
    assert {zone["id"] for page in found for zone in page} == set(box.zones)


def test_a_record_lives_until_it_is_deleted(cf: Command, box: Sandbox):
    of_zone = ("--zone", next(iter(box.zones)))
    body = json.dumps({"type": "A", "name": "cli", "content": "192.0.2.1", "ttl": 300})

    made = json.loads(cf("dns", "records", "create", *of_zone, "--body", body).stdout)
    found = json.loads(cf("dns", "records", "get", made["id"], *of_zone).stdout)
    deleted = json.loads(cf("dns", "records", "delete", made["id"], *of_zone).stdout)
    gone = cf("dns", "records", "get", made["id"], *of_zone)

    assert made == found
    assert deleted == {"id": made["id"]}
    assert gone.returncode == 1
    assert "[81044] Record does not exist." in gone.stderr
