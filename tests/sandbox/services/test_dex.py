"""The places of Cloudflare's network that devices were connected to."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask

PERIOD = "from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z"


@pytest.fixture
def colos(box: Sandbox, account: str) -> str:
    path = f"{account}/dex/colos"
    box.add(path, *({"airportCode": code} for code in ("FRA", "AMS", "LIS")))
    return path


@pytest.mark.parametrize("order", ["", "&sortBy=fleet-status-usage"])
async def test_places_without_traffic_are_listed_by_name_whatever_the_period(call: Ask, colos: str, order: str):
    listed = (await call("GET", f"{colos}?{PERIOD}{order}")).result

    assert [each["airportCode"] for each in listed] == ["AMS", "FRA", "LIS"]


@pytest.mark.parametrize("query", ["", "from=2026-01-01", "from=then&to=2026-01-02"])
async def test_a_period_that_is_none_is_refused(call: Ask, colos: str, query: str):
    assert (await call("GET", f"{colos}?{query}")).status == 400
