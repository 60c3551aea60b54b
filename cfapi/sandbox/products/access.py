"""What the parts of Access share: where things are, pages, and the policies of an application in their order."""

from collections.abc import Callable
from typing import Any, cast

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Task
from cfapi.sandbox.generic.pages import page
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.owners import account
from cfapi.sandbox.values import as_object

_SHELF = 4  # parts of the path of the collection
_PAGE = ("page", "per_page", "count", "total_count", "total_pages")
_NEEDED = ("name", "decision", "include")
_USUAL: Json = {"exclude": [], "require": [], "session_duration": "24h"}
_ANYBODY: Json = {"name": "anybody", "decision": "allow", "include": [{"everyone": {}}]}


def invalid(why: str) -> Exception:
    return codes.ACCESS_INVALID.refusal(why=why)


def listed(task: Task, items: list[Json]) -> Answer:
    """One page. Nothing is fitted into a schema: those of Access do not tell its kinds of things apart."""
    found = page(task.operation, items, task.call.query)
    return Answer(found.items, result_info={name: found.info[name] for name in _PAGE})


def apps_path(task: Task) -> str:
    return task.shelf(_SHELF)


def app(task: Task) -> Thing:
    """The application in the path."""
    thing = task.shelves.collection(apps_path(task)).get(task.call.args["app_id"])
    if thing is None:
        raise codes.APP_MISSING.refusal()
    return thing


def own_path(task: Task, facts: Json) -> str:
    """Where the policies are that belong to one application alone."""
    return f"{apps_path(task)}/{facts.get('id')}/policies"


def reusable_path(task: Task) -> str:
    """Where the policies are that any application of the account may use."""
    return f"/accounts/{account(task)}/access/policies"


def reusable(task: Task) -> Things:
    return task.shelves.collection(reusable_path(task))


def made_policy(task: Task, body: Json, kept: Json | None = None) -> Json:
    """A policy as the body says it; a changed one keeps who it is."""
    if kept is None and "id" in body and "decision" not in body:
        raise invalid(f"policy {body['id']} does not exist")
    for name in _NEEDED:
        if not body.get(name):
            raise invalid(f"a policy needs {name}")
    identity = kept or {"id": task.call.store.new_uuid(), "created_at": task.call.stamp}
    facts = _USUAL | {name: value for name, value in body.items() if name != "precedence" and value is not None}
    return facts | {name: identity[name] for name in ("id", "created_at")} | {"updated_at": task.call.stamp}


def completed_policy(task: Task, facts: Json) -> Json:
    """A policy that a test adds: it may say as little of it as it likes."""
    identity = {"id": task.call.store.new_uuid(), "created_at": task.call.stamp, "updated_at": task.call.stamp}
    return _USUAL | _ANYBODY | identity | {name: value for name, value in facts.items() if name != "precedence"}


def attached(task: Task, facts: Json) -> list[Json]:
    """The policies of an application, as it shows them: in the order of their precedence."""
    own, shared = task.shelves.collection(own_path(task, facts)), reusable(task)
    return [
        (shared.get(each["id"]) or own[each["id"]]).facts
        | {"precedence": each["precedence"], "reusable": each["id"] in shared}
        for each in sorted(links(facts), key=lambda each: int(each["precedence"]))
    ]


def links(facts: Json) -> list[Json]:
    """Which policies an application has, and where each stands."""
    return cast("list[Json]", facts["policies"])


Complete = Callable[[Task, Json], Json]


def attach(task: Task, facts: Json, policies: list[Any], make: Complete = made_policy) -> None:
    """Give an application these policies and no others: ids, ids with a precedence, or policies of its own.

    Nothing changes where one of them is refused.
    """
    wanted = [{"id": each} if isinstance(each, str) else as_object(each) for each in policies]
    found = [_known(task, facts, each) or make(task, each) for each in wanted]
    kept = [
        {"id": policy["id"], "precedence": each.get("precedence", number)}
        for number, (each, policy) in enumerate(zip(wanted, found, strict=True), start=1)
    ]
    check_order(kept)
    facts["policies"] = kept
    _keep_own(task, own_path(task, facts), {each["id"]: each for each in found})


def _known(task: Task, facts: Json, policy: Json) -> Json | None:
    """The policy that is meant, if it is there."""
    id = policy.get("id")
    known = reusable(task).get(id) or task.shelves.collection(own_path(task, facts)).get(id) if id else None
    return known.facts if known else None


def _keep_own(task: Task, path: str, policies: dict[str, Json]) -> None:
    """Keep what belongs to an application alone, and no more."""
    own, shared = task.shelves.collection(path), reusable(task)
    for id in own.keys() - policies.keys():
        del own[id]
    for id in policies.keys() - own.keys() - shared.keys():
        task.shelves.put(path, id, Thing(policies[id]))


def check_order(links: list[Json]) -> None:
    """No two policies of an application stand at one place."""
    places = [each["precedence"] for each in links]
    if not all(isinstance(place, int) for place in places):
        raise invalid("a precedence is a whole number")
    if len(set(places)) < len(places):
        raise invalid("policy precedences must be unique")
