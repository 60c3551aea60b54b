"""Zones that tests add to the seeded ones."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from cfapi.sandbox.answers import Json, Refusal
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.records import added
from cfapi.sandbox.seed import PLANS, bare_zone, zone_facts
from cfapi.sandbox.store import Records, Store, Zone


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
