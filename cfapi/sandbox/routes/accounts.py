"""/accounts: list, get, create, update, delete; members and roles."""

from collections.abc import Callable, Iterable
from typing import Any, cast

import attrs

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.generic.filling import Maker
from cfapi.sandbox.listing import one_of, ordered, paged, result_info
from cfapi.sandbox.people import member, roles
from cfapi.sandbox.router import Route
from cfapi.sandbox.store import Account, find
from cfapi.sandbox.values import as_list, as_object

_ONE = "/accounts/{account_id}"
_LONGEST_NAME = 100
_MEMBER_ORDERS: dict[str, Callable[[Json], Any]] = {
    "user.first_name": lambda one: one["user"]["first_name"] or "",
    "user.last_name": lambda one: one["user"]["last_name"] or "",
    "user.email": lambda one: one["user"]["email"],
    "status": lambda one: one["status"],
}


def list_(call: Call) -> Answer:
    if call.caller.account is not None:
        raise Refusal(403, 1001, "List accounts endpoint does not support account owned tokens")
    name = call.query.get("name")
    seen = [
        each.facts
        for each in call.store.accounts.values()
        if name in {None, each.facts["name"]} and call.may(each.place)
    ]
    answer = paged(ordered(seen, call.query, {}, None), call.query)
    return _first_page_again(seen, answer) if call.store.accounts_ignore_page else answer


def _first_page_again(accounts: list[Json], answer: Answer) -> Answer:
    """What the real endpoint does with some tokens: whatever page is asked for, this is all there is."""
    info = cast("Json", answer.result_info)
    repeated = accounts[: info["per_page"]]
    same = result_info(1, info["per_page"], len(repeated), len(repeated)) | {"total_pages": 1}
    return attrs.evolve(answer, result=repeated, result_info=same)


def get(call: Call) -> Answer:
    return Answer(call.account().facts)


def create(call: Call) -> Answer:
    """What tenants may do: a new account, in which the user is a member."""
    fields = call.fields("name")
    facts: Json = {
        "id": call.store.new_id(),
        "name": _name(fields["name"]),
        "type": fields.get("type", "standard"),
        "settings": {"enforce_twofactor": False, "abuse_contact_email": None},
        "created_on": call.stamp,
    }
    account = Account(facts, roles=roles(call.store.source))
    call.store.accounts[account.id] = account
    return Answer(facts)


def update(call: Call) -> Answer:
    account, fields = call.account(), call.fields("name")
    account.facts["name"] = _name(fields["name"])
    if isinstance(fields.get("settings"), dict):
        account.facts["settings"] = account.facts["settings"] | fields["settings"]
    return Answer(account.facts)


def delete(call: Call) -> Answer:
    account = call.account()
    if any(zone.account_id == account.id for zone in call.store.zones.values()):
        raise Refusal(400, 1006, "An account that has zones can't be deleted")
    del call.store.accounts[account.id]
    call.store.shelves.forget(f"/accounts/{account.id}")
    return Answer({"id": account.id})


def _name(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST_NAME:
        raise Refusal(400, 1004, f"Invalid name: it must be a text of at most {_LONGEST_NAME} characters")
    return raw


def list_members(call: Call) -> Answer:
    status = one_of(call.query, "status", ("accepted", "pending", "rejected"))
    found = [one for one in call.account().members.values() if status in {None, one["status"]}]
    return paged(ordered(found, call.query, _MEMBER_ORDERS, None), call.query)


def get_member(call: Call) -> Answer:
    return Answer(_member(call))


def create_member(call: Call) -> Answer:
    account, fields = call.account(), call.fields("email")
    email = str(fields["email"]).lower()
    if "@" not in email:
        raise Refusal(400, 1004, "Invalid email: it is not an address")
    if any(one["email"] == email for one in account.members.values()):
        raise Refusal(400, 1005, f"{email} is already a member")
    made = member(call.store.source, email, _roles(account, fields), fields.get("status", "pending"))
    made["policies"] = _policies(call, fields)
    account.members[made["id"]] = made
    return Answer(made)


def _roles(account: Account, fields: Json) -> list[Json]:
    wanted = fields.get("roles")
    if wanted is None and fields.get("policies"):
        return []
    ids = list(cast("Iterable[Any]", wanted)) if isinstance(wanted, list) else []
    if not ids or not all(isinstance(id, str) and id in account.roles for id in ids):
        raise Refusal(400, 1004, "Invalid roles: they must be ids of roles of the account")
    return [account.roles[id] for id in ids]


def _policies(call: Call, fields: Json) -> list[Json]:
    """The policies as answers tell them: requests give the ids of groups alone, answers say what they are."""
    maker = Maker(call.store.source, call.now)
    return [maker.value({"$ref": "MemberPolicy"}, each) for each in as_list(fields.get("policies"))]


def update_member(call: Call) -> Answer:
    """New roles, or new policies; whether the member has accepted stays as it is."""
    one, fields = _member(call), call.fields()
    if fields.get("policies"):
        one |= {"policies": _policies(call, fields), "roles": []}
    else:
        ids = [as_object(each).get("id", each) for each in as_list(fields.get("roles"))]
        one["roles"] = _roles(call.account(), {"roles": ids})
    return Answer(one)


def delete_member(call: Call) -> Answer:
    id = _member(call)["id"]
    del call.account().members[id]
    return Answer({"id": id})


def _member(call: Call) -> Json:
    return find(call.account().members, call.args["member_id"], Refusal(404, 1003, "Member not found"))


def list_roles(call: Call) -> Answer:
    return paged(list(call.account().roles.values()), call.query)


def get_role(call: Call) -> Answer:
    return Answer(find(call.account().roles, call.args["role_id"], Refusal(404, 1003, "Role not found")))


ROUTES = (
    Route("GET", "/accounts", list_),
    Route("POST", "/accounts", create),
    Route("GET", _ONE, get),
    Route("PUT", _ONE, update),
    Route("DELETE", _ONE, delete),
    Route("GET", _ONE + "/members", list_members),
    Route("POST", _ONE + "/members", create_member),
    Route("GET", _ONE + "/members/{member_id}", get_member),
    Route("PUT", _ONE + "/members/{member_id}", update_member),
    Route("DELETE", _ONE + "/members/{member_id}", delete_member),
    Route("GET", _ONE + "/roles", list_roles),
    Route("GET", _ONE + "/roles/{role_id}", get_role),
)
