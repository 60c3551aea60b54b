"""What tests add to the seeded world: zones, and things in any collection."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.generic.filling import Maker
from cfapi.sandbox.generic.places import Collection, collection_at, shapes
from cfapi.sandbox.generic.things import Thing, Things
from cfapi.sandbox.healthy import PLANS, bare_zone
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.records import added
from cfapi.sandbox.routes import OWN
from cfapi.sandbox.store import Store
from cfapi.sandbox.values import as_object
from cfapi.sandbox.zone import Zone


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
    if store.zones.named(name) is not None:
        raise ValueError(f"{name} exists already")
    if plan not in PLANS:
        raise ValueError(f"plan is none of {', '.join(PLANS)}")
    account = next(iter(store.accounts.values()))
    zone = bare_zone(store.new_id(), name, account.short, now, status=status, plan=plan)
    if unknown := settings.keys() - zone.settings.keys():
        raise ValueError(f"no settings: {', '.join(sorted(unknown))}")
    zone.settings |= settings
    for fields in records:
        _add_record(store, now, zone, fields)
    store.zones[zone.id] = zone
    return zone


def _add_record(store: Store, now: datetime, zone: Zone, fields: Json) -> None:
    try:
        added(zone, zone.records, fields, store.new_id(), stamp(now))
    except Refusal as refusal:
        raise ValueError(f"{fields} can't be a record: {refusal.error}") from None


def added_things(store: Store, now: datetime, path: str, items: Iterable[Json]) -> list[Json]:
    """Things put into a collection, each with all that its schema asks for.

    Raises:
        ValueError: There is no such collection among the generic ones, or no more can be in it.
    """
    parts = tuple(path.strip("/").split("/"))
    where, collection = "/" + "/".join(parts), _collection(parts)
    made: list[Json] = []
    for item in items:
        facts = item | as_object(Maker(store.source, now).value(collection.item, item))
        known = item.get("value") if collection.plain else None
        key, held = str(facts.setdefault(collection.key, known or store.new_id())), store.shelves.collection(where)
        if collection.key not in item and key in held:
            facts[collection.key] = key = _other_key(collection, held, key)
        store.shelves.put(where, key, Thing(facts))
        made.append(facts)
    return made


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
            if ("GET", path) in _ELSEWHERE:
                raise ValueError(f"The sandbox keeps {path} elsewhere: its things follow rules of their own.")
            if found is not None:
                return found
    raise ValueError(f"The API has no collection at /{'/'.join(parts)}.")


_ELSEWHERE = frozenset(route.shape for route in OWN)
