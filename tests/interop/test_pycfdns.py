"""pycfdns, by which Home Assistant keeps records up to date.

Its address is a constant, but its user hands it the session: a middleware of aiohttp in it sends each request on.
"""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from yarl import URL

from cfapi.sandbox import Sandbox
from tests.support.interop.strangers import Strangers, distribution

pytest.importorskip("pycfdns")
import pycfdns

STRANGERS = Strangers({"pycfdns (PyPI)": distribution("pycfdns")}, "a middleware in the aiohttp session passed to it")


@pytest.fixture
async def session(box: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    sandbox = URL(box.url)

    async def sent_on(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        assert request.url.host == "api.cloudflare.com"
        request.url = request.url.with_scheme(sandbox.scheme).with_host("127.0.0.1").with_port(sandbox.port)
        return await handler(request)

    async with aiohttp.ClientSession(middlewares=(sent_on,)) as session:
        yield session


@pytest.fixture
def client(box: Sandbox, session: aiohttp.ClientSession) -> pycfdns.Client:
    return pycfdns.Client(api_token=box.token, client_session=session)


async def test_all_zones_and_records_are_found_once(client: pycfdns.Client, box: Sandbox):
    zones = await client.list_zones()
    (zone, *_) = zones
    records = await client.list_dns_records(zone["id"])

    assert sorted(each["id"] for each in zones) == sorted(box.zones)
    assert sorted(each["id"] for each in records) == sorted(box.zones[zone["id"]].records)
    assert box.count("GET", "/zones") == 2


async def test_a_record_follows_its_address(client: pycfdns.Client, box: Sandbox):
    zone = box.add_zone("home.example", records=[{"type": "A", "name": "www", "content": "192.0.2.1"}])
    (record,) = await client.list_dns_records(zone.id, type="A", name="www.home.example")

    updated = await client.update_dns_record(
        zone_id=zone.id,
        record_id=record["id"],
        record_type="A",
        record_name="www.home.example",
        record_content="192.0.2.2",
        record_proxied=True,
    )

    assert (updated["id"], updated["content"], updated["proxied"]) == (record["id"], "192.0.2.2", True)
    assert box.records[record["id"]]["content"] == "192.0.2.2"


async def test_refusals_are_its_own_errors(box: Sandbox, session: aiohttp.ClientSession):
    limited = pycfdns.Client(api_token=box.limited_token, client_session=session)
    unknown = pycfdns.Client(api_token="cfut_unknown", client_session=session)
    (zone, *_) = await limited.list_zones()
    (record, *_) = await limited.list_dns_records(zone["id"])
    facts: dict[str, Any] = {
        "record_type": record["type"],
        "record_name": record["name"],
        "record_content": record["content"],
    }

    with pytest.raises(pycfdns.AuthenticationException):
        await unknown.list_zones()
    with pytest.raises(pycfdns.AuthenticationException):
        await limited.update_dns_record(zone_id=zone["id"], record_id=record["id"], **facts)
    with pytest.raises(pycfdns.ComunicationException, match="81044"):
        await pycfdns.Client(api_token=box.token, client_session=session).update_dns_record(
            zone_id=zone["id"], record_id="0" * 32, **facts
        )
