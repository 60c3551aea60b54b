"""What tests add to a sandbox, and the fixtures that start one."""

import os
import urllib.request

import pytest

from cfapi.sandbox import Sandbox


async def test_an_added_zone_has_what_it_is_told_to_have(box: Sandbox, ask):
    records = [
        {"type": "A", "name": "www", "content": "192.0.2.1", "proxied": True},
        {"type": "MX", "name": "@", "content": "mail.example.", "priority": 5, "ttl": 300},
    ]
    zone = box.add_zone("shop.example", plan="pro", records=records, settings={"ssl": "off"})

    found = (await ask(box, "GET", f"/zones/{zone.id}")).result
    listed = (await ask(box, "GET", f"/zones/{zone.id}/dns_records")).result
    assert (found["name"], found["status"], found["plan"]["legacy_id"]) == ("shop.example", "active", "pro")
    assert [(each["name"], each["content"]) for each in listed] == [
        ("www.shop.example", "192.0.2.1"),
        ("shop.example", "mail.example"),
    ]
    assert (await ask(box, "GET", f"/zones/{zone.id}/settings/ssl")).result["value"] == "off"
    assert (await ask(box, "GET", f"/zones/{zone.id}/ssl/certificate_packs?status=all")).result == []
    assert zone.id in {each["id"] for each in (await ask(box, "GET", "/zones?name=shop.example")).result}


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ({"plan": "gold"}, "plan is none of"),
        ({"settings": {"colour": "red"}}, "no settings: colour"),
        ({"records": [{"type": "A", "name": "www", "content": "x"}]}, "can't be a record"),
        (
            {"records": [{"type": kind, "name": "www", "content": "a.example"} for kind in ("CNAME", "CNAME")]},
            "An identical record",
        ),
    ],
)
async def test_what_can_not_be_is_refused_and_adds_nothing(box: Sandbox, wanted, why):
    before = set(box.zones)

    with pytest.raises(ValueError, match=why):
        box.add_zone("shop.example", **wanted)

    assert set(box.zones) == before


async def test_a_name_is_added_once(box: Sandbox):
    box.add_zone("shop.example")
    with pytest.raises(ValueError, match="exists already"):
        box.add_zone("shop.example")


# --- the fixtures


def test_the_fixture_serves_synchronous_code(cfapi_sandbox: Sandbox):
    request = urllib.request.Request(  # noqa: S310  # loopback
        f"{cfapi_sandbox.url}zones", headers={"Authorization": f"Bearer {cfapi_sandbox.token}"}
    )
    with urllib.request.urlopen(request) as answer:  # noqa: S310
        assert answer.status == 200

    assert len(cfapi_sandbox.zones) == 25
    assert cfapi_sandbox.count("GET", "/zones") == 1


@pytest.mark.cfapi_sandbox(zones=2, seed=9)
def test_a_mark_says_which_sandbox_it_is(cfapi_sandbox: Sandbox):
    assert len(cfapi_sandbox.zones) == 2


def test_the_environment_leads_to_it(cfapi_environment: Sandbox):
    assert os.environ["CLOUDFLARE_API_TOKEN"] == cfapi_environment.token
    assert os.environ["CLOUDFLARE_BASE_URL"] == cfapi_environment.url
    assert "CLOUDFLARE_API_KEY" not in os.environ
