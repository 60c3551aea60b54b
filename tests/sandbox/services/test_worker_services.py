"""Workers as services: what wrangler and Terraform's provider ask for, though nobody documents it."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


@pytest.fixture
async def service(call: Ask, account: str) -> str:
    headers = {"Content-Type": "application/javascript+module"}
    assert (
        await call("PUT", f"{account}/workers/scripts/shop", data=b"export default {}", headers=headers)
    ).status == 200
    return f"{account}/workers/services/shop"


async def test_a_worker_is_found_as_a_service(ask: Ask, box: Sandbox, account: str, service: str):
    found = (await ask(box, "GET", service)).result
    (script,) = (await ask(box, "GET", f"{account}/workers/scripts")).result

    assert (found["id"], found["default_environment"]["environment"]) == ("shop", "production")
    assert found["default_environment"]["script"].items() >= script.items()


async def test_a_service_that_is_removed_is_gone_as_a_script_too(ask: Ask, box: Sandbox, account: str, service: str):
    assert (await ask(box, "DELETE", f"{service}?force=true")).status == 200

    assert (await ask(box, "GET", f"{account}/workers/scripts")).result == []
    assert (await ask(box, "GET", f"{account}/workers/scripts/shop/settings")).status == 404


@pytest.mark.parametrize("method", ["GET", "DELETE"])
async def test_an_unknown_service_is_told_by_the_code_that_wrangler_knows(
    ask: Ask, box: Sandbox, account: str, method: str
):
    reply = await ask(box, method, f"{account}/workers/services/nothing")
    assert (reply.status, reply.codes) == (404, [10090])


async def test_who_may_only_read_zones_sees_no_services(ask: Ask, box: Sandbox, service: str):
    headers = {"Authorization": f"Bearer {box.limited_token}"}
    assert (await ask(box, "GET", service, headers=headers)).status == 403


async def test_all_routes_of_a_worker_are_written_at_once(ask: Ask, box: Sandbox, account: str, service: str):
    routes = f"{service.replace('services', 'scripts')}/routes"
    one, two, *_ = (zone for zone in box.zones.values() if account.endswith(zone.account_id))
    for zone in (one, two):
        pattern = {"pattern": f"{zone.name}/*", "zone_name": zone.name}
        assert (await ask(box, "PUT", routes, json=[pattern])).result == [f"{zone.name}/*"]

    left = [(await ask(box, "GET", f"/zones/{zone.id}/workers/routes")).result for zone in (one, two)]
    assert [[(route["pattern"], route["script"]) for route in each] for each in left] == [
        [],
        [(f"{two.name}/*", "shop")],
    ]


@pytest.mark.parametrize(("path", "code"), [("nowhere.example/*", 1001), ("{zone}/*/more", 10022)])
async def test_a_route_that_can_not_be_is_refused_and_nothing_changed(
    ask: Ask, box: Sandbox, service: str, path: str, code: int
):
    zone = next(zone for zone in box.zones.values() if zone.account_id in service)
    routes = f"{service.replace('services', 'scripts')}/routes"
    await ask(box, "PUT", routes, json=[{"pattern": f"{zone.name}/*"}])

    assert (await ask(box, "PUT", routes, json=[{"pattern": path.format(zone=zone.name)}])).codes == [code]

    kept = (await ask(box, "GET", f"/zones/{zone.id}/workers/routes")).result
    assert [route["pattern"] for route in kept] == [f"{zone.name}/*"]


async def test_routes_that_a_worker_has_can_be_written_again(ask: Ask, box: Sandbox, service: str):
    zone = next(zone for zone in box.zones.values() if zone.account_id in service)
    routes, same = f"{service.replace('services', 'scripts')}/routes", [{"pattern": f"{zone.name}/*"}]

    assert [(await ask(box, "PUT", routes, json=same)).status for _ in range(2)] == [200, 200]
    assert len((await ask(box, "GET", f"/zones/{zone.id}/workers/routes")).result) == 1
