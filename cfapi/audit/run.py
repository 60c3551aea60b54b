"""A bulk audit: zones streamed, read side by side, judged, and reported."""

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
    """A zone that was asked for is not there, or the token may not see it."""


@frozen
class Verdict:
    """What the checks say of one zone. Where nothing of it could be read, `failed` says why."""

    findings: tuple[Finding, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    failed: bool = False


@define
class Report:
    """The result of an audit; usable, and truthful, also while it runs or after it was cut short.

    `zones` were audited, `failed` of them could not be read at all, of `total` where the server tells.
    `complete` says whether all zones that were asked for were visited.
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

    def add(self, verdict: Verdict) -> None:
        """Take in what was found in one zone."""
        self.zones += 1
        self.failed += verdict.failed
        self.findings.extend(verdict.findings)
        self.unreadable.extend(verdict.unreadable)

    def sort(self) -> None:
        """Put everything in its lasting order: by zone, the worst first."""
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
            report: What to fill; a caller that may be interrupted keeps it and has what was done so far.
            on_progress: Called after each zone.

        Raises:
            CloudflareError: The zones can't be listed.
            NoSuchZone: A zone that was asked for is not there.
            ValueError: A pattern names no check.
        """
        report = report if report is not None else Report()
        checks = choose(self.checks)
        began = self.clock.monotonic()
        try:
            async with bulk.running(
                self._stream(cf, report), lambda zone: self._judge(cf, zone, checks), concurrency=self.concurrency
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

    async def _judge(self, cf: Cloudflare, zone: Zone, checks: Sequence[Check]) -> Verdict:
        snapshot = await take(cf, zone, {check.needs for check in checks})
        if snapshot.unreadable is not None:
            return Verdict(unreadable=(Unreadable(zone.name, zone.id, "", snapshot.unreadable),), failed=True)
        terms = Terms(self.clock.now(), timedelta(days=self.expiring_days))
        findings: list[Finding] = []
        unreadable: list[Unreadable] = []
        for check in checks:
            try:
                findings.extend(check.findings(snapshot, terms))
            except Inconclusive as reason:
                unreadable.append(Unreadable(zone.name, zone.id, check.id, str(reason)))
        return Verdict(tuple(findings), tuple(unreadable))

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
            raise NoSuchZone(f"There is no zone {name!r}, or the token may not see it.")
        return found
