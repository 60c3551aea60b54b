"""Workers routes: patterns of a zone's URLs, each for one script or for none."""

import re

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept

_ROUTES = "/zones/{zone_id}/workers/routes"
_SHELF = 4  # parts of the path of the collection
_PATTERN = re.compile(r"(?:(?:https?|\*)://)?(?P<host>\*?[^/*:?#]*)(?P<path>/[^?#]*)?")


def _shelf(task: Task) -> str:
    return task.shelf(_SHELF)


def _routes(task: Task) -> Things:
    return task.shelves.collection(_shelf(task))


def _route(task: Task) -> Thing:
    thing = _routes(task).get(task.call.parts[_SHELF])
    if thing is None:
        raise codes.ROUTE_MISSING.refusal()
    return thing


def _checked(task: Task, own: str = "") -> Json:
    """What the body says, if this route may be: `own` is the id of the route that it changes."""
    body = task.received.facts
    pattern, script = str(body["pattern"]).strip().lower(), body.get("script")
    _check_pattern(pattern, task.call.zone().name)
    if any(each.facts["pattern"] == pattern for id, each in _routes(task).items() if id != own):
        raise codes.ROUTE_TAKEN.refusal()
    if script and script not in _scripts(task):
        raise codes.ROUTE_SCRIPT.refusal()
    return {"pattern": pattern} | ({"script": script} if script else {})


def _check_pattern(pattern: str, zone: str) -> None:
    """A host is one of the zone; stars stand at its beginning and at the end of the path alone."""
    parts = _PATTERN.fullmatch(pattern)
    if parts is None or "*" in (parts["path"] or "").removesuffix("*"):
        raise codes.ROUTE_PATTERN.refusal(why=f"{pattern} is no pattern of URLs")
    host = parts["host"]
    # Zones that serve the host names of others take all of them.
    named = host.removeprefix("*").removeprefix(".")
    if host != "*" and named != zone and not host.removeprefix("*").endswith(f".{zone}"):
        raise codes.ROUTE_PATTERN.refusal(why=f"{pattern} is not in {zone}")


def _scripts(task: Task) -> Things:
    return task.shelves.collection(f"/accounts/{task.call.zone().account_id}/workers/scripts")


def list_(task: Task) -> Answer:
    return Answer([each.facts for each in _routes(task).values()])


def create(task: Task) -> Answer:
    facts = {"id": task.call.store.new_id()} | _checked(task)
    task.shelves.put(_shelf(task), facts["id"], Thing(facts))
    return Answer(facts)


def get(task: Task) -> Answer:
    return Answer(_route(task).facts)


def update(task: Task) -> Answer:
    """A route without a script lets requests pass all Workers."""
    thing = _route(task)
    id = thing.facts["id"]
    thing.facts = {"id": id} | _checked(task, id)
    return Answer(thing.facts)


def delete(task: Task) -> Answer:
    id = _route(task).facts["id"]
    del _routes(task)[id]
    return Answer({"id": id})


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", _ROUTES): list_,
    ("POST", _ROUTES): create,
    ("GET", f"{_ROUTES}/{{route_id}}"): get,
    ("PUT", f"{_ROUTES}/{{route_id}}"): update,
    ("DELETE", f"{_ROUTES}/{{route_id}}"): delete,
}

KEPT = {_ROUTES: Kept()}
