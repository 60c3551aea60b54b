"""What monitors, pools and load balancers have in common: defaults, names, and who needs whom."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.products.owners import account, in_account

_SHELVES = {"monitor": "monitors", "monitor_group": "monitor_groups", "pool": "pools"}


def things(task: Task, kind: str) -> Things:
    """The monitors, monitor groups or pools of the account."""
    return task.shelves.collection(f"/accounts/{account(task)}/load_balancers/{_SHELVES[kind]}")


def balancers(task: Task) -> Iterator[Json]:
    """The load balancers of the account and of its zones."""
    for held in in_account(task, "load_balancers"):
        yield from (each.facts for each in held.values())


def invalid(why: str) -> Exception:
    return codes.BALANCING_INVALID.refusal(why=why)


def check_known(task: Task, kind: str, id: Any) -> None:
    """Refuse the name of something that is not there."""
    if id and id not in things(task, kind):
        raise invalid(f"{kind} {id} does not exist")


def reference(kind: str, facts: Json, way: str) -> Json:
    """How one thing is told among those that another needs (`referral`), or that need it (`referrer`)."""
    name = facts.get("name") or facts.get("description") or ""
    return {"reference_type": way, "resource_id": facts["id"], "resource_name": name, "resource_type": kind}


def needed(task: Task, kind: str, ids: Iterable[str]) -> list[Json]:
    """What a thing needs, as references; what a test has added may need what is not there."""
    held = things(task, kind)
    return [reference(kind, held[id].facts, "referral") for id in ids if id in held]


@attrs.frozen
class Kind:
    """One kind of thing.

    Args:
        name: What it is called.
        depth: How many parts the path of its collection has.
        usual: What it has without being told.
        check: Refuses facts that can't be.
        fill: Fills in what depends on others of its facts.
        users: What needs the thing of an id, as references.
    """

    name: str
    depth: int
    usual: Mapping[str, Any]
    check: Callable[[Task, Json], None]
    fill: Callable[[Task, Json], None]
    users: Callable[[Task, str], list[Json]]

    def shelf(self, task: Task) -> str:
        return task.shelf(self.depth)

    def thing(self, task: Task) -> Thing:
        """The thing in the path."""
        found = task.shelves.collection(self.shelf(task)).get(task.call.parts[self.depth])
        if found is None:
            raise codes.BALANCING_MISSING.refusal(kind=self.name)
        return found

    def list(self, task: Task) -> Answer:
        query = {name: task.call.query[name] for name in task.operation.query if name in task.call.query}
        held = [each.facts for each in task.shelves.collection(self.shelf(task)).values()]
        return Answer([each for each in held if all(each.get(name) == value for name, value in query.items())])

    def create(self, task: Task) -> Answer:
        facts = self._with_defaults(task, task.call.store.new_id(), task.call.stamp)
        task.shelves.put(self.shelf(task), facts["id"], Thing(facts))
        return Answer(facts)

    def get(self, task: Task) -> Answer:
        return Answer(self.thing(task).facts)

    def update(self, task: Task) -> Answer:
        """What the body does not say is as it is by default."""
        thing = self.thing(task)
        thing.facts = self._with_defaults(task, thing.facts["id"], thing.facts.get("created_on", task.call.stamp))
        return Answer(thing.facts)

    def edit(self, task: Task) -> Answer:
        """What the body does not say stays as it is."""
        thing = self.thing(task)
        thing.facts = self._finished(task, {**self.usual, **thing.facts, **task.received.facts}, thing.facts["id"])
        return Answer(thing.facts)

    def delete(self, task: Task) -> Answer:
        facts = self.thing(task).facts
        if self.users(task, facts["id"]):
            raise codes.BALANCING_IN_USE.refusal()
        task.shelves.remove(self.shelf(task), facts["id"])
        return task.said(facts)

    def _with_defaults(self, task: Task, id: str, created: str) -> Json:
        return self._finished(task, {**self.usual, **task.received.facts, "created_on": created}, id)

    def _finished(self, task: Task, facts: Json, id: str) -> Json:
        told = {name: value for name, value in facts.items() if value is not None}  # null unsets
        facts = {**self.usual, **told, "id": id, "modified_on": task.call.stamp}
        others = task.shelves.collection(self.shelf(task))
        if "name" in facts and any(
            each.facts.get("name") == facts["name"] for key, each in others.items() if key != id
        ):
            raise codes.BALANCING_TAKEN.refusal(name=facts["name"])
        self.fill(task, facts)
        self.check(task, facts)
        return facts

    def complete(self, task: Task, facts: Json) -> Json:
        """One that a test adds. It may need what is not there."""
        made = {**self.usual, "created_on": task.call.stamp, "modified_on": task.call.stamp, **facts}
        self.fill(task, made)
        return made

    def kept(self, path: str) -> dict[str, Kept]:
        return {path: Kept(complete=self.complete)}

    def doings(self, path: str, variable: str) -> dict[tuple[str, str], Doing]:
        """What its operations do, below the path of its collection."""
        one = f"{path}/{{{variable}}}"
        return {
            ("GET", path): self.list,
            ("POST", path): self.create,
            ("GET", one): self.get,
            ("PUT", one): self.update,
            ("PATCH", one): self.edit,
            ("DELETE", one): self.delete,
        }
