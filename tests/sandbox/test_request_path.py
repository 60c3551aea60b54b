"""How many of the sandbox's modules one request passes through: so few that its way can be followed."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import cfapi.sandbox
from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask

HOME = Path(cfapi.sandbox.__file__).parent


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


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/zones/{zone}", 11),
        ("/zones/{zone}/dns_records/{record}", 11),
        ("/zones/{zone}/dns_records", 11),
        ("/accounts/{account}/gateway/locations", 15),
        ("/accounts/{account}/gateway/lists", 16),  # one more: the product's own
        ("/accounts/{account}/cfd_tunnel", 16),
    ],
)
async def test_a_request_passes_through_few_modules(box: Sandbox, ask: Ask, path: str, most: int):
    zone, account = next(iter(box.zones.values())), next(iter(box.accounts))
    box.add(f"/accounts/{account}/gateway/locations", count=2)
    box.add(f"/accounts/{account}/gateway/lists", count=2)
    box.add(f"/accounts/{account}/cfd_tunnel", {"name": "one"})
    path = path.format(zone=zone.id, account=account, record=next(iter(zone.records)))
    first = await ask(box, "GET", path)
    assert (first.status, bool(first.result)) == (200, True)
    url, headers = box.url.rstrip("/") + path, {"Authorization": f"Bearer {box.token}"}

    with visited() as modules:
        await ask(box, "GET", path, headers=headers)

    assert "http/app.py" in modules, url
    assert len(modules - {"server/sandbox.py"}) <= most, sorted(modules)  # `ask` asks it for its URL
