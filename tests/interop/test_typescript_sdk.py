"""Cloudflare's own TypeScript SDK, in a program of its own that tells what it saw."""

import json
from pathlib import Path
from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.installed import PACKAGES
from tests.support.interop.programs import needs, run
from tests.support.interop.strangers import Strangers, node_package

STRANGERS = Strangers(
    {"Cloudflare's TypeScript SDK (npm `cloudflare`)": node_package(PACKAGES / "cloudflare")},
    "`baseURL:` or `CLOUDFLARE_BASE_URL`",
)

SCRIPT = Path(__file__).parent / "typescript_sdk.mjs"

pytestmark = needs(PACKAGES / "cloudflare")


@pytest.fixture
def rulesets(box: Sandbox) -> list[str]:
    return [each["id"] for each in box.add(f"/accounts/{next(iter(box.accounts))}/rulesets", count=25)]


def test_it_sees_all_there_is(box: Sandbox, tmp_path: Path, rulesets: list[str]):
    """Zones by page, rulesets and KV keys by cursor, packs, a record, KV values and errors are as they are."""
    zone = next(iter(box.zones))

    ended = run(box, tmp_path, "node", SCRIPT, zone, next(iter(box.accounts)))

    assert ended.returncode == 0, ended.stderr
    seen: dict[str, Any] = json.loads(ended.stdout)
    assert sorted(seen["zones"]) == sorted(box.zones)
    assert seen["packs"] == list(box.zones[zone].packs)
    assert [seen["record"][step]["content"] for step in ("made", "edited", "found")] == [
        "192.0.2.1",
        "192.0.2.2",
        "192.0.2.2",
    ]
    assert seen["record"]["gone"] == {"name": "NotFoundError", "status": 404, "codes": [81044]}
    assert seen["bad"] == {"name": "BadRequestError", "status": 400, "codes": [1004]}
    assert seen["kv"]["value"] == "good day"
    assert sorted(seen["kv"]["names"]) == sorted(["a greeting", *(f"key {number}" for number in range(25))])
    assert sorted(seen["rulesets"]) == sorted(rulesets)
    assert box.count("GET", "*/keys") == box.count("GET", "*/rulesets") == 3
