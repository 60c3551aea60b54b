"""Who may enter, and what the others are told."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.sandbox import Ask


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def test_a_token_opens_every_path(box: Sandbox, ask: Ask):
    for path in ("/zones", "/user", "/user/tokens", "/accounts"):
        assert (await ask(box, "GET", path)).status == 200


async def test_key_and_email_open_every_path(box: Sandbox, ask: Ask):
    headers = {"X-Auth-Email": box.email, "X-Auth-Key": box.key}
    for path in ("/zones", "/user", "/user/tokens", "/accounts"):
        assert (await ask(box, "GET", path, headers=headers)).status == 200


async def test_the_secrets_have_todays_formats(box: Sandbox):
    prefixes = ("cfut_", "cfat_", "cfut_", "cfk_")
    secrets = (box.token, box.account_token, box.limited_token, box.key)
    assert all(secret.startswith(prefix) for secret, prefix in zip(secrets, prefixes, strict=True))
    assert {len(secret) - len(prefix) for secret, prefix in zip(secrets, prefixes, strict=True)} == {48}


@pytest.mark.parametrize("headers", [{}, {"X-Auth-Email": "a@b.example"}, {"X-Auth-Key": "0" * 37}])
async def test_without_credentials_the_missing_headers_are_named(box: Sandbox, ask: Ask, headers: dict[str, str]):
    reply = await ask(box, "GET", "/zones", headers=headers)
    assert (reply.status, reply.codes) == (400, [9106])
    assert "Authorization" in reply.json["errors"][0]["message"]


@pytest.mark.parametrize(
    "value", ["Bearer", "Bearer ", "Basic abc", "cfut_abc", "Bearer Bearer abc", "Bearer a b", f"Bearer {39 * 'x'}"]
)
async def test_a_malformed_authorization_header_is_refused_with_a_chain(box: Sandbox, ask: Ask, value: str):
    reply = await ask(box, "GET", "/zones", headers={"Authorization": value})
    assert (reply.status, reply.codes) == (400, [6003, 6111])


async def test_a_malformed_email_or_key_is_refused_with_a_chain(box: Sandbox, ask: Ask):
    email = await ask(box, "GET", "/zones", headers={"X-Auth-Email": "nobody", "X-Auth-Key": box.key})
    key = await ask(box, "GET", "/zones", headers={"X-Auth-Email": box.email, "X-Auth-Key": "short"})
    assert (email.status, email.codes) == (400, [6003, 6102])
    assert (key.status, key.codes) == (400, [6003, 6103])


async def test_an_unknown_key_is_forbidden(box: Sandbox, ask: Ask):
    reply = await ask(box, "GET", "/zones", headers={"X-Auth-Email": box.email, "X-Auth-Key": "0" * 37})
    assert (reply.status, reply.codes) == (403, [9103])


async def test_an_unknown_token_is_forbidden(box: Sandbox, ask: Ask):
    reply = await ask(box, "GET", "/zones", headers=bearer("cfut_unknown"))
    assert (reply.status, reply.codes) == (403, [9109])
    assert reply.json["errors"][0]["message"] == "Invalid access token"


async def test_verifying_an_unknown_token_says_that_it_is_invalid(box: Sandbox, ask: Ask):
    reply = await ask(box, "GET", "/user/tokens/verify", headers=bearer("cfut_unknown"))
    assert (reply.status, reply.codes) == (401, [1000])


@pytest.mark.parametrize(
    ("path", "code"),
    [("/ssl/certificate_packs", 10000), ("/ssl/verification", 10000), ("/settings", 9109), ("/settings/ssl", 9109)],
)
async def test_a_limited_token_reads_zones_but_neither_ssl_nor_settings(box: Sandbox, ask: Ask, path: str, code: int):
    zone = next(iter(box.zones))
    assert (await ask(box, "GET", "/zones", headers=bearer(box.limited_token))).status == 200
    reply = await ask(box, "GET", f"/zones/{zone}{path}", headers=bearer(box.limited_token))
    assert (reply.status, reply.codes) == (403, [code])


async def test_a_token_that_reads_may_not_write(box: Sandbox, ask: Ask):
    zone = next(iter(box.zones))
    reply = await ask(box, "DELETE", f"/zones/{zone}", headers=bearer(box.limited_token))
    assert (reply.status, reply.codes) == (403, [9109])
    assert zone in box.zones


async def test_an_account_token_sees_the_zones_of_its_account_only(box: Sandbox, ask: Ask):
    home = next(iter(box.accounts))
    listed = await ask(box, "GET", "/zones?per_page=50", headers=bearer(box.account_token))
    own = {id for id, zone in box.zones.items() if zone.account_id == home}
    assert {zone["id"] for zone in listed.result} == own
    foreign = next(id for id in box.zones if id not in own)
    reply = await ask(box, "GET", f"/zones/{foreign}", headers=bearer(box.account_token))
    assert (reply.status, reply.codes) == (403, [9109])


async def test_an_account_token_is_verified_below_its_account_and_nowhere_else(box: Sandbox, ask: Ask):
    home, other, *_ = box.accounts
    good = await ask(box, "GET", f"/accounts/{home}/tokens/verify", headers=bearer(box.account_token))
    assert good.result["status"] == "active"
    for path in ("/user/tokens/verify", f"/accounts/{other}/tokens/verify"):
        reply = await ask(box, "GET", path, headers=bearer(box.account_token))
        assert (reply.status, reply.codes) == (401, [1000])


async def test_a_user_token_is_not_verified_below_an_account(box: Sandbox, ask: Ask):
    home = next(iter(box.accounts))
    reply = await ask(box, "GET", f"/accounts/{home}/tokens/verify")
    assert (reply.status, reply.codes) == (401, [1000])


async def test_an_account_token_neither_reads_the_user_nor_lists_accounts(box: Sandbox, ask: Ask):
    user = await ask(box, "GET", "/user", headers=bearer(box.account_token))
    accounts = await ask(box, "GET", "/accounts", headers=bearer(box.account_token))
    assert (user.status, user.codes) == (403, [9109])
    assert (accounts.status, accounts.codes) == (403, [1001])


async def test_a_token_wins_over_a_key(box: Sandbox, ask: Ask):
    headers = bearer("cfut_unknown") | {"X-Auth-Email": box.email, "X-Auth-Key": box.key}
    assert (await ask(box, "GET", "/zones", headers=headers)).status == 403


async def test_the_service_key_that_was_switched_off_opens_nothing(box: Sandbox, ask: Ask):
    reply = await ask(box, "GET", "/zones", headers={"X-Auth-User-Service-Key": "v1.0-abc"})
    assert (reply.status, reply.codes) == (400, [9106])
    assert box.requests[-1].schemes == ("service_key",)


async def test_the_address_ranges_are_for_everybody(box: Sandbox, ask: Ask):
    reply = await ask(box, "GET", "/ips", headers={})
    assert reply.result.keys() == {"etag", "ipv4_cidrs", "ipv6_cidrs"}
    assert "jdcloud_cidrs" in (await ask(box, "GET", "/ips?networks=jdcloud", headers={})).result
