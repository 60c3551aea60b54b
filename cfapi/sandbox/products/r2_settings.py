"""What an R2 bucket is set to: CORS, lifecycle, locks, local uploads, its address on r2.dev, Sippy, and its size."""

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.r2_buckets import CLASSES, ONE, inside
from cfapi.sandbox.products.r2_rules import USUAL
from cfapi.sandbox.values import as_object

_USUAL: dict[str, Json] = {name: {"rules": rules} for name, rules in USUAL.items()} | {
    "local-uploads": {"enabled": False},
    "sippy": {"enabled": False},
}
_METRICS = dict(zip(CLASSES, ("standard", "infrequentAccess"), strict=True))
# What Sippy is told and does not tell.
_SECRETS = frozenset({"secretAccessKey", "privateKey", "clientEmail", "accountKey", "sasToken"})


def _name(task: Task) -> str:
    return task.call.parts[-1]


def read(task: Task) -> Answer:
    kept = task.shelves.singles.get(inside(task, _name(task)))
    if kept is not None:
        return Answer(kept.facts)
    if _name(task) == "cors":
        raise codes.CORS_MISSING.refusal()
    return Answer(_USUAL[_name(task)])


def write(task: Task) -> Answer:
    task.shelves.singles[inside(task, _name(task))] = Thing(task.received.facts)
    return Answer({})


def forget(task: Task) -> Answer:
    task.shelves.singles.pop(inside(task, _name(task)), None)
    return Answer(_USUAL.get(_name(task), {}))


def write_sippy(task: Task) -> Answer:
    body = task.received.facts
    source, destination = (
        {name: value for name, value in as_object(body.get(side)).items() if name not in _SECRETS}
        for side in ("source", "destination")
    )
    here = {"account": task.call.args["account_id"], "bucket": task.call.args["bucket_name"], "provider": "r2"}
    facts: Json = {"enabled": True, "source": source, "destination": here | destination}
    task.shelves.singles[inside(task, "sippy")] = Thing(facts)
    return Answer(facts)


def managed(task: Task) -> Answer:
    return Answer(_managed(task).facts)


def write_managed(task: Task) -> Answer:
    """Whether the bucket is open to everybody at its own address."""
    facts = _managed(task).facts
    facts["enabled"] = task.received.facts["enabled"]
    return Answer(facts)


def _managed(task: Task) -> Thing:
    id = task.call.store.new_id()
    facts: Json = {"bucketId": id, "domain": f"pub-{id}.r2.dev", "enabled": False}
    return task.shelves.singles.setdefault(inside(task, "domains/managed"), Thing(facts))


def metrics(task: Task) -> Answer:
    """How many objects there are in all buckets of the account, and how many bytes."""
    buckets = task.path.removesuffix("/metrics") + "/buckets/"
    held = [
        thing
        for path, things in task.shelves.collections.items()
        if path.startswith(buckets) and path.endswith("/objects")
        for thing in things.values()
    ]
    return Answer(
        {name: _sums([each for each in held if each.facts["storage_class"] == kind]) for kind, name in _METRICS.items()}
    )


def _sums(held: list[Thing]) -> Json:
    nothing = {"objects": 0, "payloadSize": 0, "metadataSize": 0}
    size = sum(len(thing.content or b"") for thing in held)
    return {"published": {**nothing, "objects": len(held), "payloadSize": size}, "uploaded": nothing}


DOINGS: dict[tuple[str, str], Doing] = {
    **{("GET", f"{ONE}/{name}"): read for name in ("cors", *_USUAL)},
    **{("PUT", f"{ONE}/{name}"): write for name in ("cors", *_USUAL)},
    **{("DELETE", f"{ONE}/{name}"): forget for name in ("cors", "sippy")},
    ("PUT", f"{ONE}/sippy"): write_sippy,
    ("GET", f"{ONE}/domains/managed"): managed,
    ("PUT", f"{ONE}/domains/managed"): write_managed,
    ("GET", "/accounts/{account_id}/r2/metrics"): metrics,
}
