"""What the parts of Access share: where things are, pages, and the policies of an application in their order."""

from typing import Any, cast

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Task
from cfapi.sandbox.generic.pages import page
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.products import codes
from cfapi.sandbox.values import as_object

_SHELF = 4  # parts of the path of the collection
_PAGE = ("page", "per_page", "count", "total_count", "total_pages")
_NEEDED = ("name", "decision", "include")
_USUAL: Json = {"exclude": [], "require": [], "session_duration": "24h"}


def invalid(why: str) -> Exception:
    return codes.ACCESS_INVALID.refusal(why=why)


def listed(task: Task, items: list[Json]) -> Answer:
    """One page. Nothing is fitted into a schema: those of Access do not tell its kinds of things apart."""
    found = page(task.operation, items, task.call.query)
    return Answer(found.items, result_info={name: found.info[name] for name in _PAGE})


def account(task: Task) -> str:
    """The account that the call is about, by its path or by that of its zone."""
    return task.call.zone().account_id if task.call.parts[0] == "zones" else task.call.args["account_id"]


def apps_path(task: Task) -> str:
    return "/" + "/".join(task.call.parts[:_SHELF])


def app(task: Task) -> Thing:
    """The application in the path."""
    thing = task.shelves.collection(apps_path(task)).get(task.call.args["app_id"])
    if thing is None:
        raise codes.APP_MISSING.refusal()
    thing.facts.setdefault("id", task.call.args["app_id"])
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
    for name in _NEEDED:
        if not body.get(name):
            raise invalid(f"a policy needs {name}")
    identity = kept or {"id": task.call.store.new_uuid(), "created_at": task.call.stamp}
    facts = _USUAL | {name: value for name, value in body.items() if name != "precedence" and value is not None}
    return facts | {name: identity[name] for name in ("id", "created_at")} | {"updated_at": task.call.stamp}


def attached(task: Task, facts: Json) -> list[Json]:
    """The policies of an application, as it shows them: in the order of their precedence."""
    own, shared = task.shelves.collection(own_path(task, facts)), reusable(task)
    places = {each["id"]: each["precedence"] for each in links(facts)}
    for id in own:  # what a test has added stands last
        places.setdefault(id, max(places.values(), default=0) + 1)
    return [
        (own | shared)[id].facts | {"precedence": place, "reusable": id in shared}
        for id, place in sorted(places.items(), key=lambda each: each[1])
    ]


def links(facts: Json) -> list[Json]:
    """Which policies an application has, and where each stands."""
    return cast("list[Json]", facts.setdefault("policies", []))


def attach(task: Task, facts: Json, policies: list[Any]) -> None:
    """Give an application these policies and no others: ids, ids with a precedence, or policies of its own."""
    kept: list[Json] = []
    for number, raw in enumerate(policies, start=1):
        each = {"id": raw} if isinstance(raw, str) else as_object(raw)
        kept.append({"id": _known(task, facts, each), "precedence": each.get("precedence", number)})
    facts["policies"] = kept
    check_order(facts)
    own = task.shelves.collection(own_path(task, facts))
    for id in set(own) - {each["id"] for each in kept}:
        del own[id]


def _known(task: Task, facts: Json, policy: Json) -> str:
    """The id of a policy that is there, or that is made here."""
    id = policy.get("id")
    if id is not None and (id in reusable(task) or id in task.shelves.collection(own_path(task, facts))):
        return str(id)
    if id is not None and "decision" not in policy:
        raise invalid(f"policy {id} does not exist")
    made = made_policy(task, policy)
    task.shelves.put(own_path(task, facts), made["id"], Thing(made))
    return str(made["id"])


def check_order(facts: Json) -> None:
    """No two policies of an application stand at one place."""
    places = [each["precedence"] for each in links(facts)]
    if not all(isinstance(place, int) for place in places):
        raise invalid("a precedence is a whole number")
    if len(set(places)) < len(places):
        raise invalid("policy precedences must be unique")
