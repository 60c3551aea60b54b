"""/accounts: list, get, create, update, delete; members and roles."""

from collections.abc import Callable, Iterable
from typing import Any, cast

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.pagination import one_of, ordered, paged, result_info
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.fakes import Faker
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.accounts.members import member, roles
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.store import Account

_ONE = "/accounts/{account_id}"
_ACCOUNT = 2  # parts of the path of an account
_LONGEST_NAME = 100
_MEMBER_ORDERS: dict[str, Callable[[Json], Any]] = {
    "user.first_name": lambda one: one["user"]["first_name"] or "",
    "user.last_name": lambda one: one["user"]["last_name"] or "",
    "user.email": lambda one: one["user"]["email"],
    "status": lambda one: one["status"],
}


def list_(request: ResourceRequest) -> Response:
    if request.caller.account is not None:
        raise codes.ACCOUNTS_OF_ACCOUNT_TOKEN.error()
    name = request.query.get("name")
    seen = [
        each.facts
        for each in request.store.accounts.values()
        if name in {None, each.facts["name"]} and request.may(each.place)
    ]
    answer = paged(ordered(seen, request.query, {}, None), request.query)
    return _first_page_again(seen, answer) if request.store.accounts_ignore_page else answer


def _first_page_again(accounts: list[Json], answer: Response) -> Response:
    """What the real endpoint does with some tokens: whatever page is asked for, this is all there is."""
    info = cast("Json", answer.result_info)
    repeated = accounts[: info["per_page"]]
    same = result_info(1, info["per_page"], len(repeated), len(repeated)) | {"total_pages": 1}
    return attrs.evolve(answer, result=repeated, result_info=same)


def get(request: ResourceRequest) -> Response:
    return Response(request.account().facts)


def create(request: ResourceRequest) -> Response:
    """What tenants may do: a new account, in which the user is a member."""
    fields = request.fields("name")
    facts: Json = {
        "id": request.store.new_id(),
        "name": _name(fields["name"]),
        "type": fields.get("type", "standard"),
        "settings": {"enforce_twofactor": False, "abuse_contact_email": None},
        "created_on": request.timestamp,
    }
    account = Account(facts)
    request.store.accounts[account.id] = account
    for role in roles(request.store.source):
        request.resources.put(f"/accounts/{account.id}/roles", role["id"], StoredResource(role))
    return Response(facts)


def update(request: ResourceRequest) -> Response:
    account, fields = request.account(), request.fields("name")
    account.facts["name"] = _name(fields["name"])
    if isinstance(fields.get("settings"), dict):
        account.facts["settings"] = account.facts["settings"] | fields["settings"]
    return Response(account.facts)


def delete(request: ResourceRequest) -> Response:
    account = request.account()
    if any(zone.account_id == account.id for zone in request.store.zones.values()):
        raise codes.ACCOUNT_HAS_ZONES.error()
    del request.store.accounts[account.id]
    request.store.resources.forget(f"/accounts/{account.id}")
    return Response({"id": account.id})


def _name(raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST_NAME:
        raise codes.TEXT_LENGTH.error(name="name", most=_LONGEST_NAME)
    return raw


def list_members(request: ResourceRequest) -> Response:
    status = one_of(request.query, "status", ("accepted", "pending", "rejected"))
    request.account()
    found = [one for one in request.resources.facts(request.path) if status in {None, one["status"]}]
    return paged(ordered(found, request.query, _MEMBER_ORDERS, None), request.query)


def get_member(request: ResourceRequest) -> Response:
    return Response(_member(request))


def create_member(request: ResourceRequest) -> Response:
    request.account()
    fields = request.fields("email")
    email = str(fields["email"]).lower()
    if "@" not in email:
        raise codes.VALUE_INVALID.error(name="email", why="it is not an address")
    if any(one["email"] == email for one in request.resources.facts(request.path)):
        raise codes.MEMBER_TAKEN.error(email=email)
    made = member(request.store.source, email, _roles(request, fields), fields.get("status", "pending"))
    made["policies"] = _policies(request, fields)
    request.resources.put(request.path, made["id"], StoredResource(made))
    return Response(made)


def _roles(request: ResourceRequest, fields: Json) -> list[Json]:
    wanted = fields.get("roles")
    if wanted is None and fields.get("policies"):
        return []
    ids = list(cast("Iterable[Any]", wanted)) if isinstance(wanted, list) else []
    known = request.resources.collection(f"{request.path_to(_ACCOUNT)}/roles")
    if not ids or not all(isinstance(id, str) and id in known for id in ids):
        raise codes.VALUE_INVALID.error(name="roles", why="they must be ids of roles of the account")
    return [known[id].facts for id in ids]


def _policies(request: ResourceRequest, fields: Json) -> list[Json]:
    """The policies as answers tell them: requests give the ids of groups alone, answers say what they are."""
    faker = Faker(request.store.source, request.now)
    return [faker.value({"$ref": "MemberPolicy"}, each) for each in as_list(fields.get("policies"))]


def update_member(request: ResourceRequest) -> Response:
    """New roles, or new policies; whether the member has accepted stays as it is."""
    one, fields = _member(request), request.fields()
    if fields.get("policies"):
        one |= {"policies": _policies(request, fields), "roles": []}
    else:
        ids = [as_object(each).get("id", each) for each in as_list(fields.get("roles"))]
        one["roles"] = _roles(request, {"roles": ids})
    return Response(one)


def delete_member(request: ResourceRequest) -> Response:
    id = _member(request)["id"]
    request.resources.remove(request.above, id)
    return Response({"id": id})


def _member(request: ResourceRequest) -> Json:
    request.account()
    return request.found(request.above, request.args["member_id"], codes.MEMBER_MISSING)


def list_roles(request: ResourceRequest) -> Response:
    request.account()
    return paged(request.resources.facts(request.path), request.query)


def get_role(request: ResourceRequest) -> Response:
    request.account()
    return Response(request.found(request.above, request.args["role_id"], codes.ROLE_MISSING))


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", "/accounts"): list_,
    ("POST", "/accounts"): create,
    ("GET", _ONE): get,
    ("PUT", _ONE): update,
    ("DELETE", _ONE): delete,
    ("GET", _ONE + "/members"): list_members,
    ("POST", _ONE + "/members"): create_member,
    ("GET", _ONE + "/members/{member_id}"): get_member,
    ("PUT", _ONE + "/members/{member_id}"): update_member,
    ("DELETE", _ONE + "/members/{member_id}"): delete_member,
    ("GET", _ONE + "/roles"): list_roles,
    ("GET", _ONE + "/roles/{role_id}"): get_role,
}
