"""Tunnels: names and secrets, tokens to run them, what is connected, configurations in versions, and soft deletion."""

import base64
import json
from typing import Any

import pytest

from cfapi import Cloudflare, CloudflareError
from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.sandbox import Ask

SECRET = base64.b64encode(bytes(32)).decode()
CONNECTOR = "11111111-2222-4333-8444-555555555555"
MISSING = "00000000-0000-4000-8000-000000000000"
CATCH_ALL = {"service": "http_status:404"}


@pytest.fixture(params=["cfd_tunnel", "warp_connector"])
def tunnels(request: pytest.FixtureRequest, account: str) -> str:
    """Where the tunnels of either kind are."""
    return f"{account}/{request.param}"


@pytest.fixture
async def cloudflared(call: Ask, account: str) -> str:
    body = {"name": "office", "config_src": "cloudflare", "tunnel_secret": SECRET}
    return f"{account}/cfd_tunnel/{(await call('POST', f'{account}/cfd_tunnel', json=body)).result['id']}"


def connect(box: Sandbox, tunnel: str, **facts: Any) -> None:
    conns = [{"colo_name": "AMS", "opened_at": "2026-11-20T12:00:00Z", "is_pending_reconnect": False}]
    box.add(f"{tunnel}/connections", {"id": CONNECTOR, "version": "2026.11.0", "conns": conns} | facts)


async def test_a_tunnel_is_made_by_name_and_waits_for_its_connector(call: Ask, tunnels: str):
    made = (await call("POST", tunnels, json={"name": "office"})).result

    assert (made["name"], made["status"], made["connections"]) == ("office", "inactive", [])
    assert made["tun_type"] == tunnels.rpartition("/")[2]
    assert (await call("GET", f"{tunnels}/{made['id']}")).result == made


async def test_a_name_is_taken_until_its_tunnel_is_deleted(call: Ask, tunnels: str):
    first = (await call("POST", tunnels, json={"name": "office"})).result
    again = await call("POST", tunnels, json={"name": "office"})
    assert (again.status, again.codes) == (409, [1013])

    await call("DELETE", f"{tunnels}/{first['id']}")
    assert (await call("POST", tunnels, json={"name": "office"})).result["id"] != first["id"]


@pytest.mark.parametrize("secret", ["no base64!", base64.b64encode(bytes(31)).decode()])
async def test_a_secret_is_the_base64_of_at_least_32_bytes(call: Ask, account: str, secret: str):
    body = {"name": "office", "tunnel_secret": secret}
    assert (await call("POST", f"{account}/cfd_tunnel", json=body)).status == 400


async def test_a_tunnel_has_a_name(call: Ask, tunnels: str):
    assert (await call("POST", tunnels, json={})).status == 400
    assert (await call("POST", tunnels, json={"name": ""})).status == 400


async def test_a_token_says_which_tunnel_of_which_account_and_its_secret(call: Ask, account: str, cloudflared: str):
    token = (await call("GET", f"{cloudflared}/token")).result

    words = json.loads(base64.b64decode(token))
    assert words == {"a": account.rpartition("/")[2], "t": cloudflared.rpartition("/")[2], "s": SECRET}


async def test_name_and_secret_change(call: Ask, cloudflared: str):
    other = base64.b64encode(b"x" * 32).decode()
    changed = (await call("PATCH", cloudflared, json={"name": "home", "tunnel_secret": other})).result

    assert changed["name"] == "home"
    token = (await call("GET", f"{cloudflared}/token")).result
    assert json.loads(base64.b64decode(token))["s"] == other


async def test_a_tunnel_does_not_take_the_name_of_another(call: Ask, tunnels: str):
    await call("POST", tunnels, json={"name": "office"})
    other = (await call("POST", tunnels, json={"name": "home"})).result["id"]

    assert (await call("PATCH", f"{tunnels}/{other}", json={"name": "office"})).codes == [1013]
    assert (await call("PATCH", f"{tunnels}/{other}", json={"name": "home"})).status == 200


async def test_a_deleted_tunnel_is_remembered_but_does_nothing_any_more(call: Ask, tunnels: str):
    tunnel = f"{tunnels}/{(await call('POST', tunnels, json={'name': 'office'})).result['id']}"
    assert (await call("DELETE", tunnel)).result["deleted_at"]

    assert (await call("GET", tunnel)).result["deleted_at"]
    for method, path in (("DELETE", tunnel), ("PATCH", tunnel), ("GET", f"{tunnel}/token")):
        assert (await call(method, path, json={})).status == 404
    assert (await call("GET", f"{tunnels}?is_deleted=false")).result == []
    assert len((await call("GET", f"{tunnels}?is_deleted=true")).result) == 1
    assert len((await call("GET", tunnels)).result) == 1


async def test_a_tunnel_that_is_in_use_is_not_deleted(call: Ask, box: Sandbox, cloudflared: str):
    connect(box, cloudflared)
    assert (await call("GET", cloudflared)).result["status"] == "healthy"
    refused = await call("DELETE", cloudflared)
    assert (refused.status, refused.codes) == (400, [1022])

    await call("DELETE", f"{cloudflared}/connections")
    assert (await call("GET", cloudflared)).result["status"] == "down"
    assert (await call("DELETE", cloudflared)).status == 200


async def test_cloudflared_may_delete_a_tunnel_with_all_that_is_connected(call: Ask, box: Sandbox, cloudflared: str):
    connect(box, cloudflared)
    assert (await call("DELETE", f"{cloudflared}?cascade=true")).result["connections"] == []


async def test_a_tunnel_that_is_routed_to_is_not_deleted(call: Ask, account: str, cloudflared: str):
    route = {"network": "172.16.0.0/16", "tunnel_id": cloudflared.rpartition("/")[2]}
    await call("POST", f"{account}/teamnet/routes", json=route)
    assert (await call("DELETE", cloudflared)).codes == [1023]


async def test_connectors_are_told_one_by_one(call: Ask, box: Sandbox, cloudflared: str):
    connect(box, cloudflared)
    connect(box, cloudflared, id=MISSING)
    told = (await call("GET", f"{cloudflared}/connections")).result
    assert [each["id"] for each in told] == [CONNECTOR, MISSING]
    assert (await call("GET", f"{cloudflared}/connectors/{CONNECTOR}")).result["version"] == "2026.11.0"

    await call("DELETE", f"{cloudflared}/connections?client_id={CONNECTOR}")
    assert (await call("GET", f"{cloudflared}/connectors/{CONNECTOR}")).status == 404
    assert len((await call("GET", f"{cloudflared}/connections")).result) == 1


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("name=web", ["web"]),
        ("include_prefix=w", ["web", "wiki"]),
        ("exclude_prefix=w", ["office"]),
        ("status=inactive", ["office", "web", "wiki"]),
        ("status=healthy", []),
        (f"uuid={MISSING}", []),
        ("existed_at=2026-11-20T12:00:30Z", ["office"]),
        ("existed_at=2026-11-20T12:02:00Z", ["office", "web", "wiki"]),
        ("per_page=2", ["office", "web"]),
        ("per_page=2&page=2", ["wiki"]),
    ],
)
async def test_tunnels_are_found_by_what_the_query_says(
    call: Ask, tunnels: str, time: FakeTime, query: str, names: list[str]
):
    for name in ("office", "web", "wiki"):
        await call("POST", tunnels, json={"name": name})
        time.elapsed += 50

    assert [each["name"] for each in (await call("GET", f"{tunnels}?{query}")).result] == names


async def test_a_moment_that_is_none_is_refused(call: Ask, account: str):
    await call("POST", f"{account}/cfd_tunnel", json={"name": "office"})
    assert (await call("GET", f"{account}/cfd_tunnel?existed_at=yesterday")).status == 400


async def test_tunnels_of_all_kinds_are_listed_together(call: Ask, account: str):
    for kind in ("cfd_tunnel", "warp_connector"):
        await call("POST", f"{account}/{kind}", json={"name": kind})

    assert [each["tun_type"] for each in (await call("GET", f"{account}/tunnels")).result] == [
        "cfd_tunnel",
        "warp_connector",
    ]
    only = (await call("GET", f"{account}/tunnels?tun_types=warp_connector")).result
    assert [each["name"] for each in only] == ["warp_connector"]


async def test_every_configuration_is_a_version(call: Ask, cloudflared: str):
    rules = [{"hostname": "a.example", "service": "http://localhost:1"}, {"hostname": "", **CATCH_ALL}]
    assert (await call("GET", f"{cloudflared}/configurations")).result["version"] == 0

    written = (await call("PUT", f"{cloudflared}/configurations", json={"config": {"ingress": rules}})).result
    assert (written["version"], written["source"]) == (1, "cloudflare")
    again = (await call("PUT", f"{cloudflared}/configurations", json={"config": {"ingress": rules[1:]}})).result
    assert again["version"] == 2
    assert (await call("GET", f"{cloudflared}/configurations")).result == again


async def test_a_tunnel_is_managed_here_once_it_is_configured_here(call: Ask, account: str):
    made = (await call("POST", f"{account}/cfd_tunnel", json={"name": "office"})).result
    assert (made["config_src"], made["remote_config"]) == ("local", False)
    tunnel = f"{account}/cfd_tunnel/{made['id']}"

    await call("PUT", f"{tunnel}/configurations", json={"config": {}})
    assert (await call("GET", tunnel)).result["config_src"] == "cloudflare"


@pytest.mark.parametrize(
    "rules",
    [
        [{"hostname": "a.example", "service": "http://localhost:1"}],
        [CATCH_ALL, CATCH_ALL],
        [{"hostname": "a.example"}, CATCH_ALL],
    ],
    ids=["nothing catches all", "two catch all", "a rule goes nowhere"],
)
async def test_rules_that_do_not_add_up_are_refused(call: Ask, cloudflared: str, rules: list[dict[str, str]]):
    refused = await call("PUT", f"{cloudflared}/configurations", json={"config": {"ingress": rules}})
    assert (refused.status, refused.codes) == (400, [1056])


async def test_the_last_rule_needs_no_hostname(box: Sandbox, ask: Ask, cloudflared: str):
    # Not by `call`: the document wants a hostname of every rule.
    written = await ask(box, "PUT", f"{cloudflared}/configurations", json={"config": {"ingress": [CATCH_ALL]}})
    assert written.result["config"]["ingress"] == [CATCH_ALL]


async def test_warp_connectors_are_configured_in_versions_too(call: Ask, account: str):
    made = (await call("POST", f"{account}/warp_connector", json={"name": "site", "ha": True})).result
    where = f"{account}/warp_connector/{made['id']}/configurations"
    assert (await call("GET", where)).result["configuration_version"] == 0

    written = await call("PUT", where, json={"ha_mode": "local", "config": {"vips": [{"address": "192.0.2.1"}]}})
    assert (written.result["configuration_version"], written.result["ha_mode"]) == (1, "local")


@pytest.mark.parametrize("rest", ["", "/token", "/connections", "/configurations"])
async def test_what_was_never_there_is_not_found(call: Ask, tunnels: str, rest: str):
    assert (await call("GET", f"{tunnels}/{MISSING}{rest}")).status == 404


async def test_the_client_lives_with_tunnels(box: Sandbox):
    account = next(iter(box.accounts))
    async with Cloudflare(base_url=box.url, api_token=box.token) as cf:
        tunnels = cf.zero_trust.tunnels.cloudflared
        made = await tunnels.create(account_id=account, name="office")
        with pytest.raises(CloudflareError, match="1013"):
            await tunnels.create(account_id=account, name="office")
        assert made.id is not None
        await tunnels.delete(tunnel_id=made.id, account_id=account)
        left = [each.name async for each in tunnels.list(account_id=account, is_deleted=False)]
    assert left == []


@pytest.mark.parametrize("name", ["existed_at", "was_active_at", "was_inactive_at"])
@pytest.mark.parametrize("text", ["yesterday", "2026-11-20T12:00:00"])
async def test_a_moment_that_is_none_is_refused_by_its_name(call: Ask, account: str, name: str, text: str):
    await call("POST", f"{account}/cfd_tunnel", json={"name": "office"})
    refused = await call("GET", f"{account}/cfd_tunnel?{name}={text}")

    assert refused.status == 400
    assert name in refused.json["errors"][0]["message"]


async def test_only_its_id_means_a_tunnel(call: Ask, tunnels: str):
    first = (await call("POST", tunnels, json={"name": "office"})).result
    await call("DELETE", f"{tunnels}/{first['id']}")
    second = (await call("POST", tunnels, json={"name": "office"})).result

    assert (await call("GET", f"{tunnels}/office")).status == 404
    assert (await call("GET", f"{tunnels}/{second['id']}")).result == second
