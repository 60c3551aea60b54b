"""Audits of a sandbox at a quota, on a clock that they share."""

import math
from collections import Counter

from attrs import frozen

from cfapi import Cloudflare
from cfapi.audit import Audit, Report, Terms
from cfapi.sandbox import Sandbox, SeededFinding
from tests.support.shared_time import SharedTime

QUOTA, WINDOW = 1200, 300.0
Facts = set[tuple[str, str, str]]


def planted(facts: list[SeededFinding]) -> Facts:
    """What an audit by the usual checks is to find."""
    chosen = {check.id for check in Audit().chosen}
    return {(each.check, each.zone, each.resource) for each in facts if each.check in chosen}


def found(report: Report) -> Facts:
    """What was found in zones."""
    return {(each.check, each.place.zone, each.fault.subject) for each in report.findings if each.place.zone}


@frozen
class AtQuota:
    """What an audit at the usual quota found, and took."""

    report: Report
    planted: Facts
    decoys: Facts
    statuses: Counter[int | None]
    accounts: int
    seconds: float

    @property
    def calls(self) -> int:
        return self.statuses.total()

    @property
    def best_seconds(self) -> float:
        """No client needs less: of each window but the last one it can use no more than the quota."""
        return (math.ceil(self.calls / QUOTA) - 1) * WINDOW


async def at_quota(zones: int, seed: int = 1) -> AtQuota:
    time = SharedTime()
    async with Sandbox(zones=zones, seed=seed, clock=time.clock) as box:
        async with Cloudflare(box.token, base_url=box.url, clock=time.clock, events=time) as cf:
            report = await Audit(clock=time.clock, terms=Terms(now=box.now)).run(cf)
        statuses = Counter(each.status for each in box.requests)
        accounts = len({zone.facts["account"]["id"] for zone in box.zones.values()})
        return AtQuota(report, planted(box.planted), planted(box.decoys), statuses, accounts, time.elapsed)
