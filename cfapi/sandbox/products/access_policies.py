"""Access policies: who may in. Some belong to one application, others are reusable by all of the account."""

from collections import Counter

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.access import (
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
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.products.owners import in_account

_OWNERS = ("/accounts/{account_id}", "/zones/{zone_id}")
_REUSABLE = "/accounts/{account_id}/access/policies"


def _of_app(task: Task) -> Json:
    """The policy in the path, as its application shows it."""
    found = next((each for each in attached(task, app(task).facts) if each["id"] == task.call.args["policy_id"]), None)
    if found is None:
        raise codes.POLICY_MISSING.refusal()
    return found


def _own(task: Task) -> tuple[Json, Things]:
    """The policy in the path, which its application alone has, among all of this kind."""
    shown = _of_app(task)
    if shown["reusable"]:
        raise invalid("can not update reusable policies through this endpoint")
    return shown, task.shelves.collection(own_path(task, app(task).facts))


def list_of_app(task: Task) -> Answer:
    return listed(task, attached(task, app(task).facts))


def create_in_app(task: Task) -> Answer:
    facts, body = app(task).facts, task.received.facts
    made = made_policy(task, body)
    _place(facts, made["id"], body.get("precedence"))
    task.shelves.put(own_path(task, facts), made["id"], Thing(made))
    shown = next(each for each in attached(task, facts) if each["id"] == made["id"])
    return Answer(shown, status=201)


def _place(facts: Json, id: str, precedence: int | None) -> None:
    """A policy stands behind all others unless it is told where."""
    others = [each for each in links(facts) if each["id"] != id]
    if precedence is None:
        precedence = max((each["precedence"] for each in others), default=0) + 1
    placed = [*others, {"id": id, "precedence": precedence}]
    check_order(placed)
    facts["policies"] = placed


def _complete_in_app(task: Task, facts: Json) -> Json:
    made = completed_policy(task, facts)
    _place(app(task).facts, made["id"], facts.get("precedence"))
    return made


def get_of_app(task: Task) -> Answer:
    return Answer(_of_app(task))


def update_in_app(task: Task) -> Answer:
    (shown, own), body = _own(task), task.received.facts
    made = made_policy(task, body, shown)
    _place(app(task).facts, shown["id"], body.get("precedence", shown["precedence"]))
    own[shown["id"]].facts = made
    return Answer(_of_app(task))


def delete_from_app(task: Task) -> Answer:
    shown, own = _own(task)
    del own[shown["id"]]
    _detach(app(task).facts, shown["id"])
    return Answer({"id": shown["id"]}, status=202)


def _detach(facts: Json, id: str) -> None:
    facts["policies"] = [each for each in links(facts) if each["id"] != id]


def make_reusable(task: Task) -> Answer:
    """From now on all applications may use it; this one still does. The document says that a list comes back."""
    shown, own = _own(task)
    task.shelves.put(reusable_path(task), shown["id"], own.pop(shown["id"]))
    return listed(task, [_of_app(task)])


def list_(task: Task) -> Answer:
    uses = Counter(each["id"] for facts in _apps(task) for each in links(facts))
    return listed(task, [_counted(each.facts, uses[each.facts["id"]]) for each in reusable(task).values()])


def _counted(facts: Json, uses: int) -> Json:
    return facts | {"reusable": True, "app_count": uses}


def _shown(task: Task, facts: Json) -> Json:
    return _counted(facts, len(_users(task, facts["id"])))


def _apps(task: Task) -> list[Json]:
    """The applications of the account and of its zones."""
    return [each.facts for apps in in_account(task, "access/apps") for each in apps.values()]


def _users(task: Task, id: str) -> list[Json]:
    """The applications that use a policy."""
    return [facts for facts in _apps(task) if any(each["id"] == id for each in links(facts))]


def _policy(task: Task) -> Thing:
    thing = reusable(task).get(task.call.args["policy_id"])
    if thing is None:
        raise codes.POLICY_MISSING.refusal()
    return thing


def create(task: Task) -> Answer:
    facts = made_policy(task, task.received.facts)
    task.shelves.put(reusable_path(task), facts["id"], Thing(facts))
    return Answer(_shown(task, facts), status=201)


def get(task: Task) -> Answer:
    return Answer(_shown(task, _policy(task).facts))


def update(task: Task) -> Answer:
    thing = _policy(task)
    thing.facts = made_policy(task, task.received.facts, thing.facts)
    return Answer(_shown(task, thing.facts))


def delete(task: Task) -> Answer:
    """Applications that used it do without."""
    # A guess: it is not documented whether this is refused instead.
    id = _policy(task).facts["id"]
    for facts in _users(task, id):
        _detach(facts, id)
    del reusable(task)[id]
    return Answer({"id": id}, status=202)


def _doings(owner: str) -> dict[tuple[str, str], Doing]:
    base = f"{owner}/access/apps/{{app_id}}/policies"
    one = base + "/{policy_id}"
    return {
        ("GET", base): list_of_app,
        ("POST", base): create_in_app,
        ("GET", one): get_of_app,
        ("PUT", one): update_in_app,
        ("DELETE", one): delete_from_app,
    }


DOINGS: dict[tuple[str, str], Doing] = {
    **_doings(_OWNERS[0]),
    **_doings(_OWNERS[1]),
    ("PUT", _OWNERS[0] + "/access/apps/{app_id}/policies/{policy_id}/make_reusable"): make_reusable,
    ("GET", _REUSABLE): list_,
    ("POST", _REUSABLE): create,
    ("GET", f"{_REUSABLE}/{{policy_id}}"): get,
    ("PUT", f"{_REUSABLE}/{{policy_id}}"): update,
    ("DELETE", f"{_REUSABLE}/{{policy_id}}"): delete,
}

KEPT = {
    **{f"{owner}/access/apps/{{app_id}}/policies": Kept(complete=_complete_in_app) for owner in _OWNERS},
    _REUSABLE: Kept(complete=completed_policy),
}
