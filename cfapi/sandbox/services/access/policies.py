"""Access policies: who may in. Some belong to one application, others are reusable by all of the account."""

from collections import Counter

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.access.attachment import (
    app,
    attached,
    check_order,
    completed_policy,
    invalid,
    links,
    listed,
    made_policy,
    own_path,
    reusable,
    reusable_path,
)
from cfapi.sandbox.services.owners import in_account
from cfapi.sandbox.state.resource_store import StoredResource, StoredResources

_OWNERS = ("/accounts/{account_id}", "/zones/{zone_id}")
_REUSABLE = "/accounts/{account_id}/access/policies"


def _of_app(request: ResourceRequest) -> Json:
    """The policy in the path, as its application shows it."""
    found = next(
        (each for each in attached(request, app(request).facts) if each["id"] == request.args["policy_id"]), None
    )
    if found is None:
        raise codes.POLICY_MISSING.error()
    return found


def _own(request: ResourceRequest) -> tuple[Json, StoredResources]:
    """The policy in the path, which its application alone has, among all of this kind."""
    shown = _of_app(request)
    if shown["reusable"]:
        raise invalid("can not update reusable policies through this endpoint")
    return shown, request.resources.collection(own_path(request, app(request).facts))


def list_of_app(request: ResourceRequest) -> Response:
    return listed(request, attached(request, app(request).facts))


def create_in_app(request: ResourceRequest) -> Response:
    facts, body = app(request).facts, request.payload.facts
    made = made_policy(request, body)
    _place(facts, made["id"], body.get("precedence"))
    request.resources.put(own_path(request, facts), made["id"], StoredResource(made))
    shown = next(each for each in attached(request, facts) if each["id"] == made["id"])
    return Response(shown, status=201)


def _place(facts: Json, id: str, precedence: int | None) -> None:
    """A policy stands behind all others unless it is told where."""
    others = [each for each in links(facts) if each["id"] != id]
    if precedence is None:
        precedence = max((each["precedence"] for each in others), default=0) + 1
    placed = [*others, {"id": id, "precedence": precedence}]
    check_order(placed)
    facts["policies"] = placed


def _complete_in_app(request: ResourceRequest, facts: Json) -> Json:
    made = completed_policy(request, facts)
    _place(app(request).facts, made["id"], facts.get("precedence"))
    return made


def get_of_app(request: ResourceRequest) -> Response:
    return Response(_of_app(request))


def update_in_app(request: ResourceRequest) -> Response:
    (shown, own), body = _own(request), request.payload.facts
    made = made_policy(request, body, shown)
    _place(app(request).facts, shown["id"], body.get("precedence", shown["precedence"]))
    own[shown["id"]].facts = made
    return Response(_of_app(request))


def delete_from_app(request: ResourceRequest) -> Response:
    shown, own = _own(request)
    del own[shown["id"]]
    _detach(app(request).facts, shown["id"])
    return Response({"id": shown["id"]}, status=202)


def _detach(facts: Json, id: str) -> None:
    facts["policies"] = [each for each in links(facts) if each["id"] != id]


def make_reusable(request: ResourceRequest) -> Response:
    """From now on all applications may use it; this one still does. The document says that a list comes back."""
    shown, own = _own(request)
    request.resources.put(reusable_path(request), shown["id"], own.pop(shown["id"]))
    return listed(request, [_of_app(request)])


def list_(request: ResourceRequest) -> Response:
    uses = Counter(each["id"] for facts in _apps(request) for each in links(facts))
    return listed(request, [_counted(each.facts, uses[each.facts["id"]]) for each in reusable(request).values()])


def _counted(facts: Json, uses: int) -> Json:
    return facts | {"reusable": True, "app_count": uses}


def _shown(request: ResourceRequest, facts: Json) -> Json:
    return _counted(facts, len(_users(request, facts["id"])))


def _apps(request: ResourceRequest) -> list[Json]:
    """The applications of the account and of its zones."""
    return [each.facts for apps in in_account(request, "access/apps") for each in apps.values()]


def _users(request: ResourceRequest, id: str) -> list[Json]:
    """The applications that use a policy."""
    return [facts for facts in _apps(request) if any(each["id"] == id for each in links(facts))]


def _policy(request: ResourceRequest) -> StoredResource:
    thing = reusable(request).get(request.args["policy_id"])
    if thing is None:
        raise codes.POLICY_MISSING.error()
    return thing


def create(request: ResourceRequest) -> Response:
    facts = made_policy(request, request.payload.facts)
    request.resources.put(reusable_path(request), facts["id"], StoredResource(facts))
    return Response(_shown(request, facts), status=201)


def get(request: ResourceRequest) -> Response:
    return Response(_shown(request, _policy(request).facts))


def update(request: ResourceRequest) -> Response:
    thing = _policy(request)
    thing.facts = made_policy(request, request.payload.facts, thing.facts)
    return Response(_shown(request, thing.facts))


def delete(request: ResourceRequest) -> Response:
    """Applications that used it do without."""
    # A guess: it is not documented whether this is refused instead.
    id = _policy(request).facts["id"]
    for facts in _users(request, id):
        _detach(facts, id)
    del reusable(request)[id]
    return Response({"id": id}, status=202)


def _handlers(owner: str) -> dict[tuple[str, str], Handler]:
    base = f"{owner}/access/apps/{{app_id}}/policies"
    one = base + "/{policy_id}"
    return {
        ("GET", base): list_of_app,
        ("POST", base): create_in_app,
        ("GET", one): get_of_app,
        ("PUT", one): update_in_app,
        ("DELETE", one): delete_from_app,
    }


HANDLERS: dict[tuple[str, str], Handler] = {
    **_handlers(_OWNERS[0]),
    **_handlers(_OWNERS[1]),
    ("PUT", _OWNERS[0] + "/access/apps/{app_id}/policies/{policy_id}/make_reusable"): make_reusable,
    ("GET", _REUSABLE): list_,
    ("POST", _REUSABLE): create,
    ("GET", f"{_REUSABLE}/{{policy_id}}"): get,
    ("PUT", f"{_REUSABLE}/{{policy_id}}"): update,
    ("DELETE", f"{_REUSABLE}/{{policy_id}}"): delete,
}

COLLECTIONS = {
    **{f"{owner}/access/apps/{{app_id}}/policies": CollectionSpec(complete=_complete_in_app) for owner in _OWNERS},
    _REUSABLE: CollectionSpec(complete=completed_policy),
}
