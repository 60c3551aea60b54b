"""Lists (IP addresses, host names, redirects, ASNs): their items change in operations that run on their own."""

import ipaddress
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, cast

import attrs

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.refusals import missing
from cfapi.sandbox.generic.things import Shelves, Thing
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.products.kept import Kept

_LISTS = "/accounts/{account_id}/rules/lists"
_SHELF = 4  # parts of the path of the collection
_RUNNING = timedelta(seconds=2)
# The property of an item that holds what a list of a kind is of.
_KINDS = {"ip": "ip", "hostname": "hostname", "redirect": "redirect", "asn": "asn"}


def create(task: Task) -> Answer:
    """A name is taken once in an account."""
    facts = task.received.facts
    others = task.shelves.collection(task.path).values()
    if any(other.facts["name"] == facts["name"] for other in others):
        raise Refusal(400, 10012, "a list with this name already exists")
    return task.create()


def add(task: Task) -> Answer:
    return _begin(task, _add)


def replace(task: Task) -> Answer:
    return _begin(task, _replace)


def remove(task: Task) -> Answer:
    return _begin(task, _remove)


def operation(task: Task) -> Answer:
    thing = task.shelves.collection(task.above).get(task.call.parts[-1])
    if thing is None:
        raise Refusal(404, 10002, "could not find the operation")
    return Answer(thing.facts)


_How = Callable[[Shelves, str, list[Json]], None]


@attrs.frozen
class _Change:
    """A change of a list's items that runs: it is carried out, and said to be, a little later."""

    shelves: Shelves
    path: str
    held: Json
    running: Thing
    items: list[Json]
    how: _How

    def finish(self, moment: datetime) -> None:
        self.how(self.shelves, self.path, self.items)
        count = len(self.shelves.collection(self.path))
        self.held.update(num_items=count, modified_on=stamp(moment))
        self.running.facts.update(status="completed", completed=stamp(moment))


def _begin(task: Task, how: _How) -> Answer:
    """Check the items now; change the list a little later."""
    lists, name = task.shelf(_SHELF), task.call.parts[_SHELF]
    found = task.shelves.find(lists, name)
    if found is None:
        raise missing(lists)
    held, value = found[1].facts, task.received.value
    items = cast("list[Json]", value if isinstance(value, list) else task.received.facts.get("items", []))
    if how is not _remove:
        items = [_item(task, held["kind"], each) for each in items]
    running = Thing({"id": task.call.store.new_id(), "status": "pending"})
    task.shelves.put(f"{lists}/bulk_operations", running.facts["id"], running)
    change = _Change(task.shelves, task.path, held, running, items, how)
    task.call.store.agenda.at(task.call.now + _RUNNING, change.finish)
    return Answer({"operation_id": running.facts["id"]})


def _item(task: Task, kind: str, raw: Json) -> Json:
    name = _KINDS[kind]
    if name not in raw:
        raise Refusal(400, 10019, f"invalid item: a list of kind {kind} has items with '{name}'")
    value: Any = raw[name]
    if kind == "ip":
        value = _network(value)
    moments = {"created_on": task.call.stamp, "modified_on": task.call.stamp}
    comment = {"comment": raw["comment"]} if "comment" in raw else {}
    return {"id": task.call.store.new_id(), name: value} | comment | moments


def _network(value: Any) -> str:
    """An address, or a network in its shortest form."""
    try:
        network = ipaddress.ip_network(str(value), strict=False)
    except ValueError:
        raise Refusal(400, 10020, f"invalid item: {value} is neither an IP address nor a network") from None
    return str(network.network_address) if network.num_addresses == 1 else str(network)


def _add(shelves: Shelves, path: str, items: list[Json]) -> None:
    for item in items:
        _forget_twin(shelves, path, item)
        shelves.put(path, item["id"], Thing(item))


def _forget_twin(shelves: Shelves, path: str, item: Json) -> None:
    """An item that comes again replaces the one that was there."""
    name = next(each for each in _KINDS.values() if each in item)
    twins = [id for id, thing in shelves.collection(path).items() if thing.facts.get(name) == item[name]]
    for id in twins:
        shelves.remove(path, id)


def _replace(shelves: Shelves, path: str, items: list[Json]) -> None:
    shelves.collection(path).clear()
    _add(shelves, path, items)


def _remove(shelves: Shelves, path: str, items: list[Json]) -> None:
    for item in items:
        shelves.collection(path).pop(str(item.get("id")), None)


DOINGS: dict[tuple[str, str], Doing] = {
    ("POST", _LISTS): create,
    ("POST", _LISTS + "/{list_id}/items"): add,
    ("PUT", _LISTS + "/{list_id}/items"): replace,
    ("DELETE", _LISTS + "/{list_id}/items"): remove,
    ("GET", _LISTS + "/bulk_operations/{operation_id}"): operation,
}

KEPT = {_LISTS: Kept(), _LISTS + "/{list_id}/items": Kept()}
