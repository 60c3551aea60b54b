"""Cloudflare's own Python SDK, synchronous and asynchronous."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.strangers import Strangers, distribution

cloudflare = pytest.importorskip("cloudflare")

STRANGERS = Strangers(
    {"Cloudflare's Python SDK (PyPI `cloudflare`)": distribution("cloudflare")}, "`base_url=` or `CLOUDFLARE_BASE_URL`"
)


@pytest.fixture
def client(box: Sandbox):
    with cloudflare.Cloudflare(api_token=box.token, base_url=box.url) as client:
        yield client


@pytest.fixture
def zone_id(box: Sandbox, active: str) -> str:
    return next(zone.id for zone in box.zones.values() if zone.name == active)


def test_its_pager_finds_every_zone_once(client, box: Sandbox):
    found = [zone.id for zone in client.zones.list()]

    assert sorted(found) == sorted(box.zones)


async def test_its_async_pager_finds_every_zone_once(box: Sandbox):
    async with cloudflare.AsyncCloudflare(api_token=box.token, base_url=box.url) as client:
        found = [zone.id async for zone in client.zones.list()]

    assert sorted(found) == sorted(box.zones)


def test_its_pager_finds_all_records_certificates_and_settings(client, box: Sandbox, zone_id: str):
    """Its pager finds all records, certificates and settings."""
    records = [record.id for record in client.dns.records.list(zone_id=zone_id, per_page=5)]
    packs = [pack.id for pack in client.ssl.certificate_packs.list(zone_id=zone_id, status="all")]

    assert sorted(records) == sorted(box.zones[zone_id].records)
    assert sorted(packs) == sorted(box.zones[zone_id].packs)
    assert client.zones.settings.get("ssl", zone_id=zone_id).id == "ssl"


def test_a_record_lives_until_it_is_deleted(client, zone_id: str):
    made = client.dns.records.create(zone_id=zone_id, type="A", name="sdk", content="192.0.2.1", ttl=300)
    edited = client.dns.records.edit(made.id, zone_id=zone_id, type="A", name="sdk", content="192.0.2.2", ttl=300)
    client.dns.records.delete(made.id, zone_id=zone_id)

    assert (made.content, edited.content, edited.id) == ("192.0.2.1", "192.0.2.2", made.id)
    with pytest.raises(cloudflare.NotFoundError):
        client.dns.records.get(made.id, zone_id=zone_id)


def test_its_page_rules_members_and_user_are_there(client, zone_id: str):
    """Its page rules, members and user are there."""
    rule = client.page_rules.create(
        zone_id=zone_id,
        targets=[{"target": "url", "constraint": {"operator": "matches", "value": "*/old"}}],
        actions=[{"id": "always_use_https"}],
    )
    account = next(iter(client.accounts.list()))

    assert client.page_rules.get(rule.id, zone_id=zone_id).id == rule.id
    assert [member.id for member in client.accounts.members.list(account_id=account.id)]
    assert client.user.get().id


def test_its_errors_say_what_the_sandbox_said(client, box: Sandbox, zone_id: str):
    with pytest.raises(cloudflare.BadRequestError) as caught:
        client.dns.records.create(zone_id=zone_id, type="A", name="bad", content="not an address", ttl=300)
    with client.with_options(api_token=box.limited_token) as limited, pytest.raises(cloudflare.PermissionDeniedError):
        limited.zones.settings.edit("ssl", zone_id=zone_id, value="off")

    assert caught.value.errors[0].code == 1004
