"""What tests add to a sandbox, and the fixtures that start one."""

import os
import urllib.request
from datetime import datetime

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
    (pack,) = (await ask(box, "GET", f"/zones/{zone.id}/ssl/certificate_packs?status=all")).result
    assert (pack["type"], pack["status"], pack["hosts"]) == ("universal", "active", ["shop.example", "*.shop.example"])
    assert zone.id in {each["id"] for each in (await ask(box, "GET", "/zones?name=shop.example")).result}


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ({"plan": "gold"}, "plan is none of"),
        ({"settings": {"colour": "red"}}, "Undefined zone setting: colour"),
        ({"records": [{"type": "A", "name": "www", "content": "x"}]}, r"'www', .* can't be: .*valid IPv4"),
        ({"status": "bogus"}, "status is none of initializing, pending, active, moved"),
        ({"settings": {"ssl": "banana"}}, "ssl='banana' can't be: .*Invalid value for zone setting ssl"),
        ({"settings": {"polish": "lossy"}}, "Not allowed to edit setting for polish"),
        ({"name": ""}, "not a valid zone name"),
        ({"name": "not a domain"}, "not a domain can't be: .*not a valid zone name"),
        (
            {"records": [{"type": kind, "name": "www", "content": "a.example"} for kind in ("CNAME", "CNAME")]},
            "An identical record",
        ),
    ],
)
async def test_what_can_not_be_is_refused_and_adds_nothing(box: Sandbox, wanted, why):
    before = set(box.zones)

    with pytest.raises(ValueError, match=why):
        box.add_zone(**({"name": "shop.example"} | wanted))

    assert set(box.zones) == before


async def test_a_name_is_added_once(box: Sandbox):
    box.add_zone("shop.example")
    for name in ("shop.example", "SHOP.example"):
        with pytest.raises(ValueError, match="already exists"):
            box.add_zone(name)


async def test_a_name_is_kept_in_small_letters_and_found_in_any(box: Sandbox, ask):
    zone = box.add_zone("UPPER.Example")

    assert zone.name == "upper.example"
    for name in ("upper.example", "UPPER.Example"):
        assert [each["id"] for each in (await ask(box, "GET", f"/zones?name={name}")).result] == [zone.id]


# --- things in any collection


@pytest.fixture
def account(box: Sandbox) -> str:
    return f"/accounts/{next(iter(box.accounts))}"


async def test_there_are_as_many_as_were_asked_for_though_each_would_be_called_alike(box: Sandbox, ask, account: str):
    made = box.add(f"{account}/workflows", {"name": "orders"}, count=25)

    listed = (await ask(box, "GET", f"{account}/workflows?per_page=50")).result
    assert len({each["name"] for each in made}) == 26
    assert [each["name"] for each in listed] == [each["name"] for each in made]


async def test_there_are_no_more_than_the_kinds_that_there_can_be(box: Sandbox, ask, account: str):
    with pytest.raises(ValueError, match="has one thing of every id that there is"):
        box.add(f"{account}/one/applications", count=100)

    kinds = [each["id"] for each in (await ask(box, "GET", f"{account}/one/applications")).result]
    assert len(set(kinds)) == len(kinds) > 10


@pytest.mark.parametrize("path", ["/zones", "/zones/{zone}/dns_records", "/accounts", "/user/tokens"])
def test_what_follows_rules_of_its_own_is_not_added_here(box: Sandbox, path: str):
    with pytest.raises(ValueError, match="elsewhere: its things follow rules of their own"):
        box.add(path.format(zone=next(iter(box.zones))), count=1)


@pytest.mark.parametrize(
    "path", ["/accounts/nobody/rules/lists", "/zones/none/rulesets", "{account}/rules/lists/none/items"]
)
def test_nothing_is_added_below_what_is_not_there(box: Sandbox, account: str, path: str):
    with pytest.raises(ValueError, match="can't be"):
        box.add(path.format(account=account), {"name": "a", "kind": "ip"})


def test_what_was_given_may_be_given_again(box: Sandbox, account: str):
    given = {"name": "a", "kind": "ip", "more": {"of": ["it"]}}
    first, second = (box.add(f"{account}/rules/lists", given)[0] for _ in range(2))

    first["more"]["of"].append("changed")

    assert second["more"] == given["more"] == {"of": ["it"]}


async def test_texts_are_listed_as_texts(box: Sandbox, ask, account: str):
    box.add(f"{account}/tags/keys", {"value": "team"}, {"value": "cost"}, count=1)

    listed = (await ask(box, "GET", f"{account}/tags/keys")).result
    assert listed[:2] == ["team", "cost"]
    assert len(listed) == 3


async def test_texts_that_were_put_are_listed_and_go_one_by_one(box: Sandbox, ask, account: str):
    box.add(f"{account}/workers/dispatch/namespaces", {"namespace_name": "outer", "name": "outer"})
    script = f"{account}/workers/dispatch/namespaces/outer/scripts/inner"
    box.add(script.rpartition("/")[0], {"id": "inner"})

    await ask(box, "PUT", f"{script}/tags", json=["blue", "green"])
    await ask(box, "PUT", f"{script}/tags/red")
    await ask(box, "DELETE", f"{script}/tags/blue")

    assert (await ask(box, "GET", f"{script}/tags")).result == ["green", "red"]


async def test_what_is_said_of_an_inner_thing_is_kept_and_the_rest_of_it_made_up(box: Sandbox, ask, account: str):
    rule = {"action": "block", "expression": "true", "enabled": True}
    (made,) = box.add(f"{account}/rulesets", {"phase": "http_request_firewall_custom", "kind": "root", "rules": [rule]})

    (found,) = (await ask(box, "GET", f"{account}/rulesets/{made['id']}")).result["rules"]
    assert found | rule == found
    assert found.keys() > rule.keys()
    changed = await ask(
        box, "PUT", f"{account}/rulesets/phases/http_request_firewall_custom/entrypoint", json={"rules": [rule]}
    )
    assert (changed.result["id"], changed.result["version"]) == (made["id"], "2")


async def test_no_item_is_lost_for_lack_of_what_a_listing_requires(box: Sandbox, ask, account: str):
    box.add(f"{account}/abuse-reports", count=3)

    assert len((await ask(box, "GET", f"{account}/abuse-reports")).result["reports"]) == 3


async def test_keys_of_a_namespace_are_listed(box: Sandbox, ask, account: str):
    namespace = f"{account}/storage/kv/namespaces"
    namespace += f"/{box.add(namespace, {'title': 'words'})[0]['id']}"
    box.add(f"{namespace}/keys", {"name": "greeting"}, count=2)

    listed = [each["name"] for each in (await ask(box, "GET", f"{namespace}/keys")).result]
    assert "greeting" in listed
    assert len(set(listed)) == 3


async def test_what_is_said_to_be_created_at_a_moment_is(box: Sandbox, ask, account: str):
    box.add(f"{account}/workers/observability/queries", count=1)

    (query,) = (await ask(box, "GET", f"{account}/workers/observability/queries")).result
    assert datetime.fromisoformat(query["created"]) == box.now


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
