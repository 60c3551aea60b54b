"""Precision and recall of each check over many zones and accounts, judged from snapshots that are made for it."""

import json
import random
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import cycle

from attrs import define, field

from cfapi import from_dict
from cfapi.api.zones import Zone
from cfapi.audit import CHECKS, AccountSnapshot, Part, Terms, ZoneSnapshot
from cfapi.audit.judge import judge_account, judge_zone, origins_in
from cfapi.sandbox import Sandbox
from cfapi.sandbox.seed.seeded_findings import OF_PRODUCTS
from tests.support.estates.account_variants import ACCOUNT_VARIANTS, BESIDES, healthy
from tests.support.estates.zone_variants import UNSERVED, UNSERVED_PRODUCTS, VARIANTS, Variant, context_of
from tests.support.estates.zones import EquippedZone

Key = tuple[str, str, str]  # the check, the zone or account, and what it is called
ZONES_AN_ACCOUNT = 20


@define
class Ledger:
    """What is wrong, what only looks like it, and what was found."""

    faults: set[Key] = field(factory=set[Key])
    decoys: set[Key] = field(factory=set[Key])
    found: set[Key] = field(factory=set[Key])
    unknown: Counter[str] = field(factory=Counter[str])

    def put(self, key: Key, *, is_fault: bool) -> None:
        (self.faults if is_fault else self.decoys).add(key)

    def of(self, check: str) -> tuple[set[Key], set[Key], set[Key]]:
        """What concerns a check."""
        return tuple({key for key in keys if key[0] == check} for keys in (self.faults, self.decoys, self.found))  # type: ignore[return-value]  # three

    def expect_exact(self, check: str) -> None:
        """Precision and recall of a check are 1.0, with faults and with decoys."""
        faults, decoys, found = self.of(check)
        assert faults, check
        assert decoys, check
        assert not faults & decoys
        assert faults - found == set()
        assert found - faults == set()


class Turns:
    """The variants that zones get, one after the other; what the seed has put something into is left alone."""

    def __init__(self) -> None:
        self._waiting = deque(VARIANTS)

    def next(self, zone: EquippedZone) -> Variant:
        plan, taken = zone.zone.plan, zone.seeded_groups
        each = next(each for each in self._waiting if plan in each.plans and each.group not in taken)
        self._waiting.remove(each)
        self._waiting.append(each)
        return each


def equip(box: Sandbox, ledger: Ledger) -> Iterator[EquippedZone]:
    """Give each zone of a sandbox products, and a fault or a decoy; those of the seed are noted, too."""
    turns, source = Turns(), random.Random(7)
    # What the seed puts into products makes way for those of the zones here.
    of_products = {each.check for kinds in OF_PRODUCTS for each in kinds}
    ledger.faults |= {(each.check, each.zone, each.resource) for each in box.planted if each.check not in of_products}
    ledger.decoys |= {(each.check, each.zone, each.resource) for each in box.decoys if each.check not in of_products}
    for zone in map(EquippedZone, box.zones.values()):
        if zone.is_full:
            each = turns.next(zone)
            each.change(zone, context_of(zone, source, box.now))
            ledger.put((each.check, zone.name, each.subject.format(zone=zone.name)), is_fault=each.is_fault)
        elif not zone.is_served or not any(record["proxied"] for record in zone.zone.records.values()):
            for check, (setting, worst) in UNSERVED.items():
                zone.zone.settings[setting] = worst
                ledger.decoys.add((check, zone.name, setting))
            for check, (product, subject) in UNSERVED_PRODUCTS.items():
                zone.products[product] = {"enabled": False}
                ledger.decoys.add((check, zone.name, subject))
            status = (("zone.not_moved", "status"), ("zone.status_active", "status"))
            if zone.zone.status == "pending":
                ledger.decoys |= {(check, zone.name, subject) for check, subject in status}
        if zone.is_served and any(record["name"] == f"*.wild.{zone.name}" for record in zone.zone.records.values()):
            # The seed plants it for certificates, and it is a fault of another check, too.
            ledger.faults.add(("dns.wildcard_absent", zone.name, f"A *.wild.{zone.name}"))
        yield zone


def accounts(number: int, now: datetime, ledger: Ledger) -> Iterator[AccountSnapshot]:
    """So many accounts, each with one fault or decoy."""
    for place, each in zip(range(number), cycle(ACCOUNT_VARIANTS), strict=False):
        id = f"{place:032x}"
        parts = healthy(id, now) | each.parts(id, now)
        name = f"Account {place}"
        ledger.put((each.check, name, each.subject), is_fault=each.is_fault)
        if (more := BESIDES.get((each.check, each.subject))) is not None:
            ledger.put((more[0], name, more[1]), is_fault=True)
        yield AccountSnapshot(id, name, parts=_read(parts, now))


def measured(zones: int, seed: int = 1) -> Ledger:
    """Judge so many zones, and an account for each twenty of them, by all checks."""
    ledger = Ledger()
    box = Sandbox(zones=zones, seed=seed)
    owners = list(accounts(max(zones // ZONES_AN_ACCOUNT, len(ACCOUNT_VARIANTS)), box.now, ledger))
    made = [_snapshot(zone, box.now, owners[place % len(owners)]) for place, zone in enumerate(equip(box, ledger))]
    terms = Terms(now=box.now, origins=origins_in(made))
    for owner in owners:
        _note(ledger, judge_account(owner, list(CHECKS.values()), terms), owner.name)
    for each in made:
        _note(ledger, judge_zone(each, list(CHECKS.values()), terms), each.name)
    return ledger


def _note(ledger: Ledger, verdicts: Sequence[object], name: str) -> None:
    for verdict in verdicts:
        ledger.found |= {(each.check, name, each.fault.subject) for each in verdict.findings}  # type: ignore[attr-defined]
        if verdict.state == "unknown":  # type: ignore[attr-defined]
            ledger.unknown[f"{verdict.check}: {verdict.reason}"] += 1  # type: ignore[attr-defined]


def _snapshot(zone: EquippedZone, now: datetime, owner: AccountSnapshot) -> ZoneSnapshot:
    return ZoneSnapshot(from_dict(Zone, dict(zone.zone.facts)), parts=_read(zone.parts(), now), account=owner)


def _read(parts: dict[str, object], now: datetime) -> dict[str, Part]:
    return {name: Part(now, json.dumps(value).encode()) for name, value in parts.items()}
