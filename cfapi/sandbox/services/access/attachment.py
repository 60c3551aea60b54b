"""What the parts of Access share: where things are, pages, and the policies of an application in their order."""

from collections.abc import Callable
from typing import Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services.owners import account
from cfapi.sandbox.state.resource_store import StoredResource, StoredResources

_SHELF = 4  # parts of the path of the collection
_NEEDED = ("name", "decision", "include")
_USUAL: Json = {"exclude": [], "require": [], "session_duration": "24h"}
_ANYBODY: Json = {"name": "anybody", "decision": "allow", "include": [{"everyone": {}}]}


def invalid(why: str) -> Exception:
    return codes.ACCESS_INVALID.error(why=why)


def listed(request: ResourceRequest, items: list[Json]) -> Response:
    """One page. Nothing is fitted into a schema: those of Access do not tell its kinds of things apart."""
    page = request.page(items)
    return Response(page.items, result_info=page.result_info)


def apps_path(request: ResourceRequest) -> str:
    return request.path_to(_SHELF)


def app(request: ResourceRequest) -> StoredResource:
    """The application in the path."""
    thing = request.resources.collection(apps_path(request)).get(request.args["app_id"])
    if thing is None:
        raise codes.APP_MISSING.error()
    return thing


def own_path(request: ResourceRequest, facts: Json) -> str:
    """Where the policies are that belong to one application alone."""
    return f"{apps_path(request)}/{facts.get('id')}/policies"


def reusable_path(request: ResourceRequest) -> str:
    """Where the policies are that any application of the account may use."""
    return f"/accounts/{account(request)}/access/policies"


def reusable(request: ResourceRequest) -> StoredResources:
    return request.resources.collection(reusable_path(request))


def made_policy(request: ResourceRequest, body: Json, kept: Json | None = None) -> Json:
    """A policy as the body says it; a changed one keeps who it is."""
    if kept is None and "id" in body and "decision" not in body:
        raise invalid(f"policy {body['id']} does not exist")
    for name in _NEEDED:
        if not body.get(name):
            raise invalid(f"a policy needs {name}")
    identity = kept or {"id": request.store.new_uuid(), "created_at": request.timestamp}
    facts = _USUAL | {name: value for name, value in body.items() if name != "precedence" and value is not None}
    return facts | {name: identity[name] for name in ("id", "created_at")} | {"updated_at": request.timestamp}


def completed_policy(request: ResourceRequest, facts: Json) -> Json:
    """A policy that a test adds: it may say as little of it as it likes."""
    identity = {"id": request.store.new_uuid(), "created_at": request.timestamp, "updated_at": request.timestamp}
    return _USUAL | _ANYBODY | identity | {name: value for name, value in facts.items() if name != "precedence"}


def attached(request: ResourceRequest, facts: Json) -> list[Json]:
    """The policies of an application, as it shows them: in the order of their precedence."""
    own, shared = request.resources.collection(own_path(request, facts)), reusable(request)
    return [
        (shared.get(each["id"]) or own[each["id"]]).facts
        | {"precedence": each["precedence"], "reusable": each["id"] in shared}
        for each in sorted(links(facts), key=lambda each: int(each["precedence"]))
    ]


def links(facts: Json) -> list[Json]:
    """Which policies an application has, and where each stands."""
    return cast("list[Json]", facts["policies"])


Complete = Callable[[ResourceRequest, Json], Json]


def attach(request: ResourceRequest, facts: Json, policies: list[Any], make: Complete = made_policy) -> None:
    """Give an application these policies and no others: ids, ids with a precedence, or policies of its own.

    Nothing changes where one of them is refused.
    """
    wanted = [{"id": each} if isinstance(each, str) else as_object(each) for each in policies]
    found = [_known(request, facts, each) or make(request, each) for each in wanted]
    kept = [
        {"id": policy["id"], "precedence": each.get("precedence", number)}
        for number, (each, policy) in enumerate(zip(wanted, found, strict=True), start=1)
    ]
    check_order(kept)
    facts["policies"] = kept
    _keep_own(request, own_path(request, facts), {each["id"]: each for each in found})


def _known(request: ResourceRequest, facts: Json, policy: Json) -> Json | None:
    """The policy that is meant, if it is there."""
    id = policy.get("id")
    known = reusable(request).get(id) or request.resources.collection(own_path(request, facts)).get(id) if id else None
    return known.facts if known else None


def _keep_own(request: ResourceRequest, path: str, policies: dict[str, Json]) -> None:
    """Keep what belongs to an application alone, and no more."""
    own, shared = request.resources.collection(path), reusable(request)
    for id in own.keys() - policies.keys():
        del own[id]
    for id in policies.keys() - own.keys() - shared.keys():
        request.resources.put(path, id, StoredResource(policies[id]))


def check_order(links: list[Json]) -> None:
    """No two policies of an application stand at one place."""
    places = [each["precedence"] for each in links]
    if not all(isinstance(place, int) for place in places):
        raise invalid("a precedence is a whole number")
    if len(set(places)) < len(places):
        raise invalid("policy precedences must be unique")
