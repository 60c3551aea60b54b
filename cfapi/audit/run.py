"""A bulk audit: zones are streamed, read concurrently, checked, and reported."""

import re
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import timedelta

from attrs import define, field, frozen

from cfapi import bulk
from cfapi.api.zones import Zone
from cfapi.audit.checks import Check, Terms, choose
from cfapi.audit.findings import Finding, Severity, Unreadable
from cfapi.audit.snapshot import Inconclusive, take
from cfapi.client import Cloudflare
from cfapi.clock import SYSTEM_CLOCK, Clock

ZONE_ID = re.compile(r"[0-9a-f]{32}")


class NoSuchZone(Exception):
    """A requested zone does not exist, or the token may not read it."""


@frozen
class ZoneResult:
    """The result of the checks of one zone; `failed` says whether nothing of it could be read."""

    findings: tuple[Finding, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    failed: bool = False


@define
class Report:
    """The result of an audit; also usable and correct while it runs, or after it was interrupted.

    `zones` is how many were audited, `failed` how many of them could not be read at all, and `total` how many there
    are, if the server says so. `complete` says whether all requested zones were audited.
    """

    findings: list[Finding] = field(factory=list[Finding])
    unreadable: list[Unreadable] = field(factory=list[Unreadable])
    zones: int = 0
    failed: int = 0
    total: int | None = None
    complete: bool = False
    seconds: float = 0.0

    @property
    def worst(self) -> Severity | None:
        """The highest severity found."""
        return max((finding.severity for finding in self.findings), default=None)

    def add(self, result: ZoneResult) -> None:
        """Add the result of one zone."""
        self.zones += 1
        self.failed += result.failed
        self.findings.extend(result.findings)
        self.unreadable.extend(result.unreadable)

    def sort(self) -> None:
        """Sort everything by zone, the most severe findings first."""
        self.findings.sort(key=lambda each: (each.zone, -each.severity, each.check, each.resource))
        self.unreadable.sort(key=lambda each: (each.zone, each.check))


@frozen(kw_only=True)
class Audit:
    """What to audit and how: `report = await Audit().run(cf)`.

    Args:
        checks: Ids or patterns such as "tls.*"; all checks if left out.
        zones: Names or ids; all zones that the token can read if left out.
        account: The id of the account whose zones to audit.
        expiring_days: How many days before its end a certificate is a finding.
        concurrency: How many zones are read at once.
        clock: Where time comes from.
    """

    checks: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    account: str | None = None
    expiring_days: float = 30
    concurrency: int = 16
    clock: Clock = SYSTEM_CLOCK

    async def run(
        self, cf: Cloudflare, report: Report | None = None, on_progress: Callable[[Report], None] | None = None
    ) -> Report:
        """Audit the zones.

        Args:
            cf: The client to read with.
            report: The report to fill; pass one to have the results so far if the audit is interrupted.
            on_progress: Called after each zone.

        Raises:
            CloudflareError: The zones can't be listed.
            NoSuchZone: A requested zone does not exist.
            ValueError: A pattern matches no check.
        """
        report = report if report is not None else Report()
        checks = choose(self.checks)
        began = self.clock.monotonic()
        try:
            async with bulk.running(
                self._stream(cf, report), lambda zone: self._check(cf, zone, checks), concurrency=self.concurrency
            ) as outcomes:
                async for outcome in outcomes:
                    if outcome.result is None:
                        raise outcome.error or AssertionError(outcome)
                    report.add(outcome.result)
                    if on_progress is not None:
                        on_progress(report)
            report.complete = True
        finally:
            report.seconds = self.clock.monotonic() - began
            report.sort()
        return report

    async def _check(self, cf: Cloudflare, zone: Zone, checks: Sequence[Check]) -> ZoneResult:
        snapshot = await take(cf, zone, {check.needs for check in checks})
        if snapshot.unreadable is not None:
            return ZoneResult(unreadable=(Unreadable(zone.name, zone.id, "", snapshot.unreadable),), failed=True)
        terms = Terms(self.clock.now(), timedelta(days=self.expiring_days))
        findings: list[Finding] = []
        unreadable: list[Unreadable] = []
        for check in checks:
            try:
                findings.extend(check.findings(snapshot, terms))
            except Inconclusive as reason:
                unreadable.append(Unreadable(zone.name, zone.id, check.id, str(reason)))
        return ZoneResult(tuple(findings), tuple(unreadable))

    async def _stream(self, cf: Cloudflare, report: Report) -> AsyncIterator[Zone]:
        if self.zones:
            report.total = len(self.zones)
            for name in self.zones:
                yield await self._named(cf, name)
            return
        account = {"id": self.account} if self.account else {}
        async for page in cf.zones.list(account=account).prefetch(1).by_page():
            if page.result_info is not None:
                report.total = page.result_info.total_count
            for zone in page.items:
                yield zone

    async def _named(self, cf: Cloudflare, name: str) -> Zone:
        if ZONE_ID.fullmatch(name):
            return await cf.zones.get(zone_id=name)
        account = {"id": self.account} if self.account else {}
        found = await cf.zones.list(name=name, account=account).first()
        if found is None:
            raise NoSuchZone(f"There is no zone {name!r}, or the token may not read it.")
        return found
