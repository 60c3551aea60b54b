"""Nothing is listed or made below an account or a zone that does not exist, whichever product it is of."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask

NOBODY = "0" * 32


@pytest.mark.parametrize(
    "path",
    [
        "pagerules",
        "custom_certificates",
        "ssl/universal/settings",
        "dns_records",
        "dns_records/scan/review",
        "healthchecks",
    ],
)
async def test_a_zone_that_does_not_exist_has_nothing(box: Sandbox, ask: Ask, path: str):
    reply = await ask(box, "GET", f"/zones/{NOBODY}/{path}")

    assert (reply.status, reply.codes) == (404, [1001])


@pytest.mark.parametrize("path", ["members", "roles", "tokens", "gateway/lists", "cfd_tunnel", "r2/buckets"])
async def test_an_account_that_does_not_exist_has_nothing(box: Sandbox, ask: Ask, path: str):
    reply = await ask(box, "GET", f"/accounts/{NOBODY}/{path}")

    assert (reply.status, reply.codes) == (404, [7003])


async def test_what_a_removed_zone_had_is_gone_with_it(box: Sandbox, ask: Ask):
    zone = box.add_zone("mine.example")
    rule = {"targets": [{"constraint": {"value": "*"}}], "actions": [{"id": "always_online"}]}
    made = (await ask(box, "POST", f"/zones/{zone.id}/pagerules", json=rule)).result
    await ask(box, "DELETE", f"/zones/{zone.id}")

    assert (await ask(box, "GET", f"/zones/{zone.id}/pagerules/{made['id']}")).codes == [1001]
