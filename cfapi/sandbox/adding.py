"""What tests add to the seeded world: zones, and things in any collection."""

import contextlib
import copy
import itertools
from collections.abc import Generator, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import attrs

from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.gate import Caller
from cfapi.sandbox.generic.answering import Task, check_owners
from cfapi.sandbox.generic.filling import Maker
from cfapi.sandbox.generic.places import Collection, Place, Role, collection_at, shape, shapes
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.healthy import PLANS, bare_zone
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.policies import Need
from cfapi.sandbox.products import DOINGS, KEPT
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.records import added
from cfapi.sandbox.router import arguments
from cfapi.sandbox.routes import OWN, OWN_COLLECTIONS
from cfapi.sandbox.settings import checked, known
from cfapi.sandbox.store import Store
from cfapi.sandbox.values import as_object
from cfapi.sandbox.zone import STATUSES, Zone
from cfapi.sandbox.zones import free_name


def added_zone(
    store: Store,
    now: datetime,
    name: str,
    *,
    status: str,
    plan: str,
    records: Iterable[Json],
    settings: Mapping[str, Any],
) -> Zone:
    """A zone that has what it is told to have, and no other records or certificates.

    Raises:
        ValueError: Something of it can't be.
    """
    if status not in STATUSES:
        raise ValueError(f"status is none of {', '.join(STATUSES)}")
    if plan not in PLANS:
        raise ValueError(f"plan is none of {', '.join(PLANS)}")
    account = next(iter(store.accounts.values()))
    with _possible(name):
        zone = bare_zone(store.new_id(), free_name(store.zones, name), account.short, now, status=status, plan=plan)
    # What was given may be given to another zone too, and each of them may change its own.
    for setting, value in copy.deepcopy(dict(settings)).items():
        with _possible(f"{setting}={value!r}"):
            zone.settings[setting] = checked(known(setting), value, plan)
    for fields in copy.deepcopy(list(records)):
        with _possible(fields):
            added(zone, zone.records, fields, store.new_id(), stamp(now))
    store.zones[zone.id] = zone
    return zone


@contextlib.contextmanager
def _possible(what: object) -> Generator[None]:
    """What the API would refuse can't be: an error of whoever wanted it."""
    try:
        yield
    except Refusal as refusal:
        raise ValueError(f"{what} can't be: {refusal.error}") from None


def added_things(store: Store, now: datetime, path: str, items: Iterable[Json]) -> list[Json]:
    """Things put into a collection, each with all that its schema asks for, and its product.

    Raises:
        ValueError: There is no such collection among the generic ones, it is below something that is not there,
            or no more can be in it, or none like these.
    """
    with _possible(f"What is added to {path}"):
        task = _task(store, now, path)
        # What was given may be given again.
        return [_add(task, item) for item in copy.deepcopy(list(items))]


def _task(store: Store, now: datetime, path: str) -> Task:
    """The adding as a call of the sandbox's own to what is at the path."""
    parts = tuple(path.strip("/").split("/"))
    collection = _collection(parts)
    operation = next(iter(shapes()[collection.path].values()))
    call = Call(
        store=store,
        caller=Caller("sandbox", "none"),
        need=Need(frozenset(), writes=True),
        now=now,
        method="POST",
        parts=parts,
        args=dict(arguments(operation.path, parts)),
        query={},
        sent=b"",
        content_type="",
        headers={},
    )
    check_owners(call, operation, OWN_COLLECTIONS)
    return Task(call, Place(operation, Role.CREATE, collection), Maker(store.source, now))


def _add(task: Task, item: Json) -> Json:
    kept = KEPT.get(task.collection.path, Kept(task.collection.key))
    collection = attrs.evolve(task.collection, key=kept.key)
    facts = item | as_object(task.maker.value(collection.item, item))
    known = item.get("value") if collection.plain else None
    key = str(facts.setdefault(collection.key, known or task.call.store.new_id()))
    if collection.key not in item and key in (held := task.shelves.collection(task.path)):
        facts[collection.key] = _other_key(collection, held, key)
    facts = kept.complete(task, facts)
    task.shelves.put(task.path, kept.under(facts), Thing(facts))
    return facts


def _other_key(collection: Collection, held: Things, taken: str) -> str:
    """A key that nothing in the collection has: names that are made up are all alike."""
    numbered = (f"{taken}-{number}" for number in itertools.count(len(held) + 1))
    keys: Iterable[str] = collection.key_schema.get("enum") or numbered
    for key in keys:
        if key not in held:
            return key
    raise ValueError(f"{collection.path} has one thing of every {collection.key} that there is.")


def _collection(parts: Sequence[str]) -> Collection:
    """The collection that a path leads to: its variables may stand for anything."""
    for path in shapes():
        pieces = path.strip("/").split("/")
        if len(pieces) == len(parts) and all(piece in ("{}", part) for piece, part in zip(pieces, parts, strict=True)):
            found = collection_at(path)
            if path in _ELSEWHERE:
                raise ValueError(f"The sandbox keeps {path} elsewhere: its things follow rules of their own.")
            if found is not None:
                return found
    raise ValueError(f"The API has no collection at /{'/'.join(parts)}.")


# What is listed or made by rules of its own: these would not find what is put where all else is.
_ELSEWHERE = frozenset(route.shape[1] for route in OWN if route.verb == "GET") | (
    frozenset(shape(path) for verb, path in DOINGS if verb in {"GET", "POST"}) - KEPT.keys()
)
