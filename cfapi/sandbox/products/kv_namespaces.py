"""Workers KV namespaces: titles of an account, each taken once."""

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.refusals import missing
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept, usual
from cfapi.sandbox.values import as_object

_NAMESPACES = "/accounts/{account_id}/storage/kv/namespaces"
_SHELF = 5  # parts of the path of the collection


def _shelf(task: Task) -> str:
    return task.shelf(_SHELF)


def _title(task: Task, verb: str, own: str = "") -> str:
    """The title that the body gives, if it is free: `own` is the id of the namespace that has it already."""
    title = as_object(task.call.body()).get("title")
    if not title:
        raise codes.KV_TITLE.refusal(verb=verb)
    others = task.shelves.collection(_shelf(task)).items()
    if any(each.facts["title"] == title for id, each in others if id != own):
        raise codes.KV_TITLE_TAKEN.refusal(verb=verb)
    return str(task.received.facts["title"])


def list_(task: Task) -> Answer:
    """Namespaces in the order of their ids, unless another is wanted."""
    query = task.call.query
    order, down = query.get("order", "id"), query.get("direction") == "desc"
    held = [each.facts for each in task.shelves.collection(_shelf(task)).values()]
    return task.listed(sorted(held, key=lambda each: str(each[order]), reverse=down))


def create(task: Task) -> Answer:
    facts: Json = {
        "title": _title(task, "create"),
        "id": task.call.store.new_id(),
        "supports_url_encoding": True,
    }
    if "jurisdiction" in task.received.facts:
        facts["jurisdiction"] = task.received.facts["jurisdiction"]
    task.shelves.put(_shelf(task), facts["id"], Thing(facts))
    return Answer(facts)


def update(task: Task) -> Answer:
    """Another title; all else stays."""
    found = task.shelves.find(_shelf(task), task.call.args["namespace_id"])
    if found is None:
        raise missing(_shelf(task))
    found[1].facts["title"] = _title(task, "rename", found[0])
    return Answer(found[1].facts)


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", _NAMESPACES): list_,
    ("POST", _NAMESPACES): create,
    ("PUT", f"{_NAMESPACES}/{{namespace_id}}"): update,
}

KEPT = {_NAMESPACES: Kept(complete=usual(supports_url_encoding=True))}
