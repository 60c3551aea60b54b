"""R2 buckets: named things of an account and a jurisdiction, deleted only when they are empty."""

import re

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.values import as_object

BASE = "/accounts/{account_id}/r2/buckets"
ONE = BASE + "/{bucket_name}"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]")
_SHELF = 4  # parts of the path of the collection
_JURISDICTIONS = ("default", "eu", "us", "fedramp", "fedramp-high")
CLASSES = ("Standard", "InfrequentAccess")
_USUAL_LOCATION = "weur"
# What a new bucket may be told, and how it is told of it.
_WANTED = {"locationHint": "location", "storageClass": "storage_class"}


def jurisdiction(task: Task) -> str:
    """Where the call wants objects to stay. Buckets of other jurisdictions are out of its sight."""
    name = task.call.headers.get("cf-r2-jurisdiction", _JURISDICTIONS[0])
    if name not in _JURISDICTIONS:
        raise codes.JURISDICTION.refusal(name=name)
    return name


def storage_class(task: Task, usual: str) -> str:
    """The storage class that a header names."""
    name = task.call.headers.get("cf-r2-storage-class", usual)
    if name not in CLASSES:
        raise codes.STORAGE_CLASS.refusal(name=name)
    return name


def stamp(task: Task) -> str:
    """The moment of the call, as R2 writes moments: in milliseconds."""
    return task.call.stamp[:-4] + "Z"


def _shelf(task: Task) -> str:
    return task.shelf(_SHELF)


def _key(task: Task, name: str) -> str:
    return _place({"name": name, "jurisdiction": jurisdiction(task)})


def _place(facts: Json) -> str:
    """What a bucket is kept under: a name may be taken once in each jurisdiction."""
    name, where = str(facts["name"]), facts["jurisdiction"]
    return name if where == _JURISDICTIONS[0] else f"{where}:{name}"


def bucket(task: Task) -> Thing:
    """The bucket in the path."""
    thing = task.shelves.collection(_shelf(task)).get(_key(task, task.call.args["bucket_name"]))
    if thing is None:
        raise codes.BUCKET_MISSING.refusal()
    return thing


def inside(task: Task, what: str) -> str:
    """Where something of the bucket in the path is kept; it must be there."""
    bucket(task)
    return f"{_shelf(task)}/{_key(task, task.call.args['bucket_name'])}/{what}"


def create(task: Task) -> Answer:
    # Names are looked at first: of a wrong one, R2 says so in its own way.
    name = as_object(task.call.body()).get("name")
    if isinstance(name, str) and not _NAME.fullmatch(name):
        raise codes.BUCKET_NAME.refusal()
    body, key = task.received.facts, _key(task, str(name))
    if key in task.shelves.collection(_shelf(task)):
        raise codes.BUCKET_EXISTS.refusal()
    wanted = {said: body[asked] for asked, said in _WANTED.items() if asked in body}
    facts = _complete(task, {"name": name, "jurisdiction": jurisdiction(task)} | wanted)
    task.shelves.put(_shelf(task), key, Thing(facts))
    return Answer(facts)


def _complete(task: Task, facts: Json) -> Json:
    return {
        "creation_date": stamp(task),
        "location": _USUAL_LOCATION,
        "storage_class": CLASSES[0],
        "jurisdiction": _JURISDICTIONS[0],
    } | facts


def list_(task: Task) -> Answer:
    """Buckets by name, after one of them, and of those the ones with a phrase in their name."""
    query, where = task.call.query, jurisdiction(task)
    down, start = query.get("direction") == "desc", query.get("start_after")
    seen = [each.facts for each in task.shelves.collection(_shelf(task)).values()]
    here = [each for each in seen if each["jurisdiction"] == where]
    here = [each for each in here if query.get("name_contains", "") in each["name"]]
    here.sort(key=lambda each: each["name"], reverse=down)
    return task.listed([each for each in here if _is_after(each["name"], start, down=down)])


def _is_after(name: str, start: str | None, *, down: bool) -> bool:
    return not start or (name < start if down else name > start)


def get(task: Task) -> Answer:
    return Answer(bucket(task).facts)


def edit(task: Task) -> Answer:
    """What is uploaded from now on is of another storage class."""
    facts = bucket(task).facts
    facts["storage_class"] = storage_class(task, facts["storage_class"])
    return Answer(facts)


def delete(task: Task) -> Answer:
    facts = bucket(task).facts
    if task.shelves.collection(inside(task, "objects")):
        raise codes.BUCKET_NOT_EMPTY.refusal(name=facts["name"], account=task.call.args["account_id"])
    task.shelves.remove(_shelf(task), _key(task, facts["name"]))
    return Answer({})


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", BASE): list_,
    ("POST", BASE): create,
    ("GET", ONE): get,
    ("PATCH", ONE): edit,
    ("DELETE", ONE): delete,
}

KEPT = {BASE: Kept("name", _complete, _place)}
