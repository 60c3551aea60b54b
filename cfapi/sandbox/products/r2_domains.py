"""Custom domains of R2 buckets: names of a zone of the account, which come into use a little later."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.products.owners import zones_around
from cfapi.sandbox.products.r2_buckets import ONE, inside

_DOMAINS = f"{ONE}/domains/custom"
_WAITING = timedelta(seconds=30)
_IN_USE = {"ownership": "active", "ssl": "active"}
_SETTINGS = ("enabled", "minTLS", "ciphers")


@attrs.frozen
class _Waiting:
    """A domain on its way into use."""

    facts: Json

    def finish(self, _moment: datetime) -> None:
        self.facts["status"] = dict(_IN_USE)


def create(task: Task) -> Answer:
    body = task.received.facts
    zone, domain = task.call.store.zones.get(body["zoneId"]), str(body["domain"]).lower()
    if zone is None or not (domain == zone.name or domain.endswith(f".{zone.name}")):
        raise codes.DOMAIN_ZONE.refusal()
    if domain in _all_names(task):
        raise codes.DOMAIN_TAKEN.refusal()
    facts: Json = {
        "domain": domain,
        "zoneId": zone.id,
        "zoneName": zone.name,
        "status": {"ownership": "pending", "ssl": "initializing"},
        "minTLS": "1.0",
    }
    facts |= {name: body[name] for name in _SETTINGS if name in body}
    task.shelves.put(inside(task, "domains/custom"), domain, Thing(facts))
    task.call.store.agenda.at(task.call.now + _WAITING, _Waiting(facts).finish)
    return Answer({name: facts[name] for name in ("domain", "zoneId", *_SETTINGS) if name in facts})


def _complete(task: Task, facts: Json) -> Json:
    """A domain that a test adds is in use unless it says otherwise."""
    zone = next(zones_around(task, facts["domain"]), None)
    named = {"zoneId": zone.id, "zoneName": zone.name} if zone else {}
    return {"enabled": True, "status": dict(_IN_USE), "minTLS": "1.0"} | named | facts


def _place(facts: Json) -> str:
    return str(facts["domain"]).lower()


def _all_names(task: Task) -> Iterator[str]:
    for path, things in task.shelves.collections.items():
        if path.endswith("/domains/custom") and "/r2/buckets/" in path:
            yield from things


def list_(task: Task) -> Answer:
    return Answer({"domains": [each.facts for each in _domains(task).values()]})


def _domains(task: Task) -> dict[str, Thing]:
    return task.shelves.collection(inside(task, "domains/custom"))


def _domain(task: Task) -> Thing:
    thing = _domains(task).get(task.call.args["domain"].lower())
    if thing is None:
        raise codes.DOMAIN_MISSING.refusal()
    return thing


def get(task: Task) -> Answer:
    return Answer(_domain(task).facts)


def update(task: Task) -> Answer:
    facts, body = _domain(task).facts, task.received.facts
    facts |= {name: body[name] for name in _SETTINGS if name in body}
    return Answer({name: facts[name] for name in ("domain", *_SETTINGS) if name in facts})


def delete(task: Task) -> Answer:
    facts = _domain(task).facts
    del _domains(task)[_place(facts)]
    return Answer({"domain": facts["domain"]})


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", _DOMAINS): list_,
    ("POST", _DOMAINS): create,
    ("GET", f"{_DOMAINS}/{{domain}}"): get,
    ("PUT", f"{_DOMAINS}/{{domain}}"): update,
    ("DELETE", f"{_DOMAINS}/{{domain}}"): delete,
}

KEPT = {_DOMAINS: Kept("domain", _complete, _place)}
