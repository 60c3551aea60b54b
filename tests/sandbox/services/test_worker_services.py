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
