"""The user with its invitations and tokens; accounts with their members and roles."""

from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.auth.policies import group_id
from tests.support.sandbox import Ask

POLICY = {
    "effect": "allow",
    "permission_groups": [{"id": group_id("User Details Read")}],
    "resources": {"com.cloudflare.api.user.x": "*"},
}


async def test_the_user_is_got_and_edited(box: Sandbox, ask: Ask):
    user = (await ask(box, "GET", "/user")).result
    assert user["email"] == box.email
    edited = (await ask(box, "PATCH", "/user", json={"first_name": "Zoe", "telephone": None})).result
    assert edited == user | {"first_name": "Zoe"}


@pytest.mark.parametrize("body", [{}, {"first_name": "x" * 61}, {"country": 7}, {"email": "new@b.example"}])
async def test_the_user_is_not_edited_into_nonsense(box: Sandbox, ask: Ask, body: dict[str, Any]):
    assert (await ask(box, "PATCH", "/user", json=body)).status == 400


@pytest.mark.parametrize("status", ["accepted", "rejected"])
@pytest.mark.parametrize("scheme", ["token", "key"])
async def test_an_invitation_is_answered_as_in_the_guide(box: Sandbox, ask: Ask, status: str, scheme: str):
    invite = (await ask(box, "GET", "/user/invites")).result[0]
    assert invite["status"] == "pending"
    key = {"X-Auth-Email": box.email, "X-Auth-Key": box.key}
    headers = key if scheme == "key" else None
    path = f"/user/invites/{invite['id']}"
    answered = (await ask(box, "PATCH", path, headers=headers, json={"status": status})).result
    assert answered == invite | {"status": status}
    assert (await ask(box, "GET", path)).result == answered
    # The same once more changes nothing, so a repeated request is harmless.
    assert (await ask(box, "PATCH", path, json={"status": status})).result == answered


async def test_an_answered_invitation_is_not_answered_otherwise(box: Sandbox, ask: Ask):
    path = f"/user/invites/{next(iter(box.invites))}"
    await ask(box, "PATCH", path, json={"status": "accepted"})
    assert (await ask(box, "PATCH", path, json={"status": "rejected"})).codes == [1005]


@pytest.mark.parametrize("body", [{}, {"status": "pending"}, {"status": {"x": 1}}])
async def test_an_invitation_is_only_accepted_or_rejected(box: Sandbox, ask: Ask, body: dict[str, Any]):
    path = f"/user/invites/{next(iter(box.invites))}"
    reply = await ask(box, "PATCH", path, json=body)
    assert (reply.status, reply.codes) == (400, [1004])


async def test_an_unknown_invitation_is_not_found(box: Sandbox, ask: Ask):
    assert (await ask(box, "GET", f"/user/invites/{'0' * 32}")).status == 404


async def test_a_token_is_verified(box: Sandbox, ask: Ask):
    verified = (await ask(box, "GET", "/user/tokens/verify")).result
    assert verified["status"] == "active"
    assert (await ask(box, "GET", f"/user/tokens/{verified['id']}")).result["name"] == "everything"


async def test_the_value_of_a_new_token_is_shown_once_and_works_until_deleted(box: Sandbox, ask: Ask):
    made = (await ask(box, "POST", "/user/tokens", json={"name": "new", "policies": [POLICY]})).result
    headers = {"Authorization": f"Bearer {made.pop('value')}"}
    assert (await ask(box, "GET", f"/user/tokens/{made['id']}")).result == made
    listed = (await ask(box, "GET", "/user/tokens")).result
    assert made in listed
    assert not any("value" in token for token in listed)
    assert (await ask(box, "GET", "/user/tokens/verify", headers=headers)).result["id"] == made["id"]
    assert (await ask(box, "DELETE", f"/user/tokens/{made['id']}")).result == {"id": made["id"]}
    assert (await ask(box, "GET", "/user/tokens/verify", headers=headers)).codes == [1000]
    assert (await ask(box, "GET", f"/user/tokens/{made['id']}")).status == 404


@pytest.mark.parametrize(
    "body",
    [
        {"name": "new"},
        {"policies": [POLICY]},
        {"name": "new", "policies": []},
        {"name": "new", "policies": ["all"]},
        {"name": "new", "policies": [{"effect": "allow"}]},
        {"name": "x" * 121, "policies": [POLICY]},
    ],
)
async def test_a_new_token_needs_a_name_and_policies(box: Sandbox, ask: Ask, body: dict[str, Any]):
    assert (await ask(box, "POST", "/user/tokens", json=body)).status == 400


async def test_accounts_are_listed_and_got(box: Sandbox, ask: Ask):
    listed = (await ask(box, "GET", "/accounts")).result
    assert [account["id"] for account in listed] == list(box.accounts)
    for account in listed:
        assert account.keys() >= {"id", "name", "type", "created_on", "settings"}
        assert (await ask(box, "GET", f"/accounts/{account['id']}")).result == account
    named = (await ask(box, "GET", "/accounts", params={"name": listed[1]["name"]})).result
    assert listed[1] in named


async def test_an_unknown_account_is_not_found(box: Sandbox, ask: Ask):
    assert (await ask(box, "GET", f"/accounts/{'0' * 32}/members")).status == 404


async def test_a_member_is_invited_and_removed(box: Sandbox, ask: Ask):
    account = next(iter(box.accounts))
    path = f"/accounts/{account}/members"
    role = (await ask(box, "GET", f"/accounts/{account}/roles")).result[1]
    assert (await ask(box, "GET", f"/accounts/{account}/roles/{role['id']}")).result == role
    made = (await ask(box, "POST", path, json={"email": "New@b.example", "roles": [role["id"]]})).result
    assert (made["email"], made["status"], made["roles"]) == ("new@b.example", "pending", [role])
    assert (await ask(box, "GET", f"{path}/{made['id']}")).result == made
    assert made in (await ask(box, "GET", f"{path}?status=pending")).result
    again = await ask(box, "POST", path, json={"email": "new@b.example", "roles": [role["id"]]})
    assert again.codes == [1005]
    assert (await ask(box, "DELETE", f"{path}/{made['id']}")).result == {"id": made["id"]}
    assert (await ask(box, "GET", f"{path}/{made['id']}")).status == 404


@pytest.mark.parametrize(
    "body", [{}, {"email": "x"}, {"email": "a@b.example"}, {"email": "a@b.example", "roles": ["x"]}]
)
async def test_a_member_needs_an_address_and_roles(box: Sandbox, ask: Ask, body: dict[str, Any]):
    reply = await ask(box, "POST", f"/accounts/{next(iter(box.accounts))}/members", json=body)
    assert (reply.status, reply.codes) == (400, [1004])


@pytest.mark.parametrize("order", ["user.email", "user.first_name", "user.last_name", "status"])
async def test_members_are_ordered(box: Sandbox, ask: Ask, order: str):
    path = f"/accounts/{next(iter(box.accounts))}/members?per_page=50&order={order}"
    members = (await ask(box, "GET", path)).result
    keys = [member["user"][order[5:]] if order.startswith("user.") else member[order] for member in members]
    assert keys == sorted(keys)
