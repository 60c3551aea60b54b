"""How many of the sandbox's modules one request passes through: so few that its way can be followed."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from aiohttp import FormData

import cfapi.sandbox
from cfapi.sandbox import Fault, Sandbox
from tests.support.sandbox import Ask

HOME = Path(cfapi.sandbox.__file__).parent
# `ask` asks it for its URL.
OURS = {"server/sandbox.py"}


@contextmanager
def visited() -> Iterator[set[str]]:
    """The modules of the sandbox of which any function runs meanwhile."""
    modules: set[str] = set()

    def look(frame: FrameType, event: str, _argument: Any) -> None:
        path = Path(frame.f_code.co_filename)
        if event == "call" and path.is_relative_to(HOME):
            modules.add(path.relative_to(HOME).as_posix())

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        yield modules
    finally:
        sys.setprofile(before)


RECORD = {"type": "A", "name": "new", "content": "192.0.2.1", "ttl": 300, "proxied": False}
TEXT = {"type": "TXT", "name": "text", "content": "of the owner"}
POLICY = {"type": "CAA", "name": "policy", "data": {"flags": 0, "tag": "issue", "value": "ca.example"}}
FILE = "imported 300 IN A 192.0.2.7\n"

ZONE, RECORDS, ONE = "/zones/{zone}", "/zones/{zone}/dns_records", "/zones/{zone}/dns_records/{record}"
LOCATIONS = "/accounts/{account}/gateway/locations"


@pytest.mark.parametrize(
    ("path", "most"),
    [
        (ZONE, 9),
        (ONE, 9),
        (RECORDS, 11),
        (LOCATIONS, 15),
        ("/accounts/{account}/gateway/lists", 16),  # one more: the product's own
        ("/accounts/{account}/cfd_tunnel", 16),
        ("/accounts/{account}/audit_logs", 16),
    ],
)
async def test_a_request_passes_through_few_modules(box: Sandbox, ask: Ask, path: str, most: int):
    url = place(box, path)
    first = await ask(box, "GET", url)
    assert (first.status, bool(first.result)) == (200, True)

    with visited() as modules:
        await ask(box, "GET", url)

    assert "http/app.py" in modules
    assert len(modules - OURS) <= most, sorted(modules)


@pytest.mark.parametrize(
    ("call", "body", "most"),
    [
        (f"POST {RECORDS}", RECORD, 10),
        (f"POST {RECORDS}", TEXT, 11),  # one more: how texts are quoted
        (f"POST {RECORDS}", POLICY, 13),  # and how fields are written as one text
        (f"PUT {ONE}", RECORD, 10),
        (f"PATCH {ONE}", {"ttl": 600, "proxied": False}, 10),
        (f"POST {RECORDS}/batch", {"posts": [RECORD], "patches": [{"id": "{record}", "ttl": 900}]}, 10),
        (f"POST {LOCATIONS}", {"name": "new"}, 15),
    ],
)
async def test_a_change_passes_through_few_modules(box: Sandbox, ask: Ask, call: str, body: dict[str, Any], most: int):
    method, url = place(box, call).split()
    first, second = (json.loads(place(box, json.dumps(body)).replace("new", each)) for each in ("first", "second"))
    second |= {"name": "second"} if "name" in body and method == "POST" else {}
    assert (await ask(box, method, url, json=first)).status == 200

    with visited() as modules:
        reply = await ask(box, method, url, json=second)

    assert (reply.status, "http/app.py" in modules) == (200, True), reply.body
    assert len(modules - OURS) <= most, sorted(modules)


async def test_a_removal_passes_through_few_modules(box: Sandbox, ask: Ask):
    first, second, *_ = next(iter(box.zones.values())).records
    url = place(box, RECORDS)
    await ask(box, "DELETE", f"{url}/{first}")

    with visited() as modules:
        assert (await ask(box, "DELETE", f"{url}/{second}")).status == 200

    assert len(modules - OURS) <= 10, sorted(modules)  # one more: a path that no request has taken


async def test_a_zone_file_passes_through_few_modules(box: Sandbox, ask: Ask):
    url = place(box, f"{RECORDS}/import")
    await ask(box, "POST", url, data=form(FILE))

    with visited() as modules:
        reply = await ask(box, "POST", url, data=form(FILE.replace("imported", "other")))

    assert reply.result["recs_added"] == 1
    assert len(modules - OURS) <= 12, sorted(modules)  # two more: forms, and how zone files are read


async def test_a_planted_fault_passes_through_few_modules(box: Sandbox, ask: Ask):
    box.fault(Fault("status", status=429))
    url = place(box, ZONE)
    await ask(box, "GET", url)

    with visited() as modules:
        assert (await ask(box, "GET", url)).status == 429

    assert len(modules - OURS) <= 9, sorted(modules)


def form(file: str) -> FormData:
    made = FormData()
    made.add_field("file", file.encode(), filename="zone.txt")
    return made


def place(box: Sandbox, path: str) -> str:
    """A path, or a body, with the ids of a zone, a record of it and an account, all of which have something below."""
    zone, account = next(iter(box.zones.values())), next(iter(box.accounts))
    record = next(id for id, each in zone.records.items() if each["type"] == "A")
    return path.replace("{zone}", zone.id).replace("{account}", account).replace("{record}", record)


@pytest.fixture(autouse=True)
async def full(box: Sandbox, ask: Ask) -> None:
    """Something in each of the collections, and in the audit log."""
    account = f"/accounts/{next(iter(box.accounts))}"
    box.add(f"{account}/gateway/locations", count=2)
    box.add(f"{account}/gateway/lists", count=2)
    box.add(f"{account}/cfd_tunnel", {"name": "one"})
    await ask(box, "POST", f"{account}/queues", json={"queue_name": "one"})
