"""What tests add to the seeded world: zones, and things in any collection."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.generic.filling import Maker
from cfapi.sandbox.generic.places import Collection, collection_at, shapes
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.records import added
from cfapi.sandbox.seed import PLANS, bare_zone, zone_facts
from cfapi.sandbox.store import Records, Store, Zone
from cfapi.sandbox.values import as_object


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
    if any(zone.name == name for zone in store.zones.values()):
        raise ValueError(f"{name} exists already")
    if plan not in PLANS:
        raise ValueError(f"plan is none of {', '.join(PLANS)}")
    zone = bare_zone(store.source, zone_facts(store.source, name, next(iter(store.accounts.values())), now), now)
    if unknown := settings.keys() - zone.settings.keys():
        raise ValueError(f"no settings: {', '.join(sorted(unknown))}")
    zone.facts |= {"status": status, "plan": PLANS[plan], "activated_on": stamp(now) if status == "active" else None}
    zone.settings |= settings
    zone.records = Records()
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
        ValueError: There is no such collection among the generic ones.
    """
    parts = tuple(path.strip("/").split("/"))
    where, collection = "/" + "/".join(parts), _collection(parts)
    made: list[Json] = []
    for item in items:
        facts = item | as_object(Maker(store.source, now).value(collection.item, item))
        key = str(facts.setdefault(collection.key, store.new_id()))
        store.shelves.put(where, key, Thing(facts))
        made.append(facts)
    return made


def _collection(parts: Sequence[str]) -> Collection:
    """The collection that a path leads to: its variables may stand for anything."""
    for path in shapes():
        pieces = path.strip("/").split("/")
        if len(pieces) == len(parts) and all(piece in ("{}", part) for piece, part in zip(pieces, parts, strict=True)):
            found = collection_at(path)
            if found is not None:
                return found
    raise ValueError(f"The API has no collection at /{'/'.join(parts)}.")
