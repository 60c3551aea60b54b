"""An audit from beginning to end: collect into a snapshot, then judge it.

report = await Audit(checks=("tls.*",)).run(cf)

async for finding in Audit().findings(cf): ...
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from attrs import define, evolve, field, frozen

from cfapi.api.zones import Zone
from cfapi.audit.asked import Asked
from cfapi.audit.checks import CHECKS, Check, Terms, choose
from cfapi.audit.collect import Collector, Plan
from cfapi.audit.estimate import Estimate, together
from cfapi.audit.findings import Finding, Place, Unknown, Verdict
from cfapi.audit.judge import judge_account, judge_zone, terms_for
from cfapi.audit.report import Blind, Blindness, Extent, Report
from cfapi.audit.resources import ACCOUNT, ZONE
from cfapi.audit.selection import Listing, Selection
from cfapi.audit.store import SnapshotFile
from cfapi.client import Cloudflare
from cfapi.clock import SYSTEM_CLOCK, Clock

Progress: TypeAlias = Callable[[Collector], None]
Clients: TypeAlias = Cloudflare | Mapping[str, Cloudflare]


class NoZones(Exception):
    """There is nothing to audit."""


@frozen(kw_only=True)
class Audit:
    """What to audit and how.

    Args:
        checks: Ids, aliases, patterns such as "tls.*" or packs such as "full"; the pack "core" if left out.
        selection: Which zones.
        terms: The criteria of the checks; their `now` is set when the audit judges.
        concurrency: How many zones are read at once.
        known: The checks to choose from.
        clock: Where time comes from.

    Raises:
        ValueError: A pattern matches no check.
    """

    checks: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    selection: Selection = field(factory=Selection)
    terms: Terms | None = None
    concurrency: int = 16
    known: Mapping[str, Check] = field(default=CHECKS, repr=False)
    clock: Clock = SYSTEM_CLOCK
    chosen: tuple[Check, ...] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "chosen", tuple(choose(self.known, self.checks)))

    @property
    def plan(self) -> Plan:
        """What the chosen checks read, each resource once."""
        reads = {name for check in self.chosen for name in check.reads}
        return Plan(tuple(name for name in ZONE if name in reads), tuple(name for name in ACCOUNT if name in reads))

    @property
    def reads(self) -> tuple[str, ...]:
        """The names of all that is read."""
        return (*self.plan.zone, *self.plan.account)

    async def run(self, cf: Cloudflare, on_progress: Progress = lambda _: None) -> Report:
        """Collect and judge, and keep nothing.

        Args:
            cf: The client to read with.
            on_progress: Called after each zone.

        Raises:
            CloudflareError: The zones can't be listed, or the token is not valid.
            NoZones: There are none.
            Outage: No call has worked for some minutes.
        """
        with tempfile.TemporaryDirectory() as folder, SnapshotFile.create(Path(folder) / "snapshot") as file:
            await self.collect(cf, file, on_progress)
            return self.judge(file)

    async def findings(self, cf: Cloudflare) -> AsyncIterator[Finding]:
        """The faults, the most severe first; nothing is judged before all is read, since zones are compared.

        Raises:
            CloudflareError: As for `run`.
        """
        for finding in (await self.run(cf)).findings:
            yield finding

    def resuming(self, file: SnapshotFile) -> "Audit":
        """The same audit, with the selection and the checks that a snapshot was begun with where it has none."""
        before = Asked.noted_in(file)
        if before is None:
            return self
        selection = before.selection if self.selection == Selection() else self.selection
        return evolve(self, checks=self.checks or before.checks, selection=selection)

    async def collect(
        self,
        cf: Clients,
        file: SnapshotFile,
        on_progress: Progress = lambda _: None,
        *,
        on_estimate: Callable[[Estimate], None] = lambda _: None,
        on_preflight: Callable[[Blind], None] = lambda _: None,
    ) -> None:
        """Read what the checks need into a file, or go on where an earlier run ended.

        All zones are listed first. Then one zone of each account is read, and what concerns the account itself, which
        shows what the token may not read; then all others.

        Args:
            cf: The client to read with; or several, each for the zones of its token, by names of your own.
            file: The snapshot.
            on_progress: Called after each zone.
            on_estimate: Called once all zones are listed, with what it takes to read them.
            on_preflight: Called before most is read, with what can't be told, and for want of which permission.

        Raises:
            CloudflareError: As for `run`. Of several clients, the others read on before it is raised.
            AnotherRun: The snapshot was begun with other zones or checks.
        """
        clients = cf if isinstance(cf, Mapping) else {"": cf}
        plan = self.plan
        readers = () if clients.keys() == {""} else clients
        Asked.of(self.selection, self.checks, self.reads, readers).note_in(file)
        collectors = [Collector(each, file, plan, name, self.concurrency, self.clock) for name, each in clients.items()]
        phases = Phases(collectors)
        await phases.each(self._list_zones)
        if file.counts()[1] == 0:
            raise NoZones(_nothing(file.missing))
        on_estimate(together(each.estimate() for each in phases.working))
        await phases.each(Collector.probe)
        on_preflight(self._blind(file, [id for each in phases.working for id in each.probed]))
        await phases.each(lambda each: each.collect(lambda: on_progress(each)))
        phases.raise_first()
        file.note("complete", "yes")

    def judge_one(self, file: SnapshotFile, id: str) -> list[Verdict]:
        """What the checks say of one zone that is read, but for those that look beyond it."""
        alone = [check for check in self.chosen if not check.across and not ACCOUNT.keys() & check.reads]
        return judge_zone(file.zone(id), alone, self._terms())

    def _blind(self, file: SnapshotFile, zones: Collection[str]) -> Blind:
        """What can't be told of some zones and their accounts, whatever their status is."""
        blind: Blind = {}
        accounts = file.accounts() if zones else ()
        for each in (*map(file.zone, zones), *accounts):
            for name, part in each.parts.items():
                if part.refusal is not None:
                    unread = Unknown(part.refusal.reason, part.refusal.permissions)
                    extent = blind.setdefault(Blindness.of(each.place, unread), Extent())
                    extent.pairs += [(check.id, each.place) for check in self.chosen if name in check.reads]
        return blind

    def _terms(self, at: datetime | None = None) -> Terms:
        now = at or self.clock.now()
        return Terms(now=now) if self.terms is None else evolve(self.terms, now=now)

    async def _list_zones(self, collector: Collector) -> None:
        listing = Listing(collector.cf, self.selection)
        await collector.list_zones(_noting(listing, collector))

    def judge(self, file: SnapshotFile, at: datetime | None = None, among: Selection | None = None) -> Report:
        """Judge a snapshot, without a network.

        Args:
            file: The snapshot.
            at: The time to judge at; now if left out.
            among: Which of its zones, with their accounts; all if left out. Zones are compared with all of them.

        Raises:
            UnknownName: An account that is asked for is not there.
        """
        terms = terms_for(file, self.chosen, self._terms(at))
        among, places = among or Selection(), list[Place]()
        report = Report(complete=file.is_complete)
        for zone in file.zones():
            places.append(zone.place)
            if among.has(zone.place):
                report.add_zone(zone, judge_zone(zone, self.chosen, terms))
        ids = {place.account_id for place in report.accounts}
        for account in file.accounts():
            if among == Selection() or account.id in ids:
                report.add_account(judge_account(account, self.chosen, terms))
        lacking = among.lacking(places)
        report.missing = lacking if among.zones else file.missing
        report.has_all_zones = report.complete and among.is_whole and _began_with_all_zones(file)
        report.sort()
        return report


def _began_with_all_zones(file: SnapshotFile) -> bool:
    asked = Asked.noted_in(file)
    return asked is not None and asked.is_of_all_zones


async def _noting(listing: Listing, collector: Collector) -> AsyncIterator[list[Zone]]:
    """The pages of a listing, at whose end the file knows what is not there: a run that goes on lists nothing again."""
    async for page in listing.pages():
        yield page
    collector.file.note_missing(listing.missing, collector.reader)


@define
class Phases:
    """Several collectors, of which one that fails takes no part any more, and the others go on."""

    working: list[Collector]
    errors: list[Exception] = field(factory=list[Exception])

    async def each(self, work: Callable[[Collector], Awaitable[None]]) -> None:
        """Do some work with all of them side by side.

        Raises:
            Exception: All have failed: the first error.
        """
        ended = await asyncio.gather(*map(work, self.working), return_exceptions=True)
        failed = [(each, error) for each, error in zip(self.working, ended, strict=True) if error is not None]
        self.working = [each for each, error in zip(self.working, ended, strict=True) if error is None]
        for each, error in failed:
            if not isinstance(error, Exception):
                raise error
            if each.reader:
                error.add_note(f"This concerns {each.reader}.")
            self.errors.append(error)
        if not self.working:
            self.raise_first()

    def raise_first(self) -> None:
        """Raise the first error, if there was one."""
        if self.errors:
            raise self.errors[0]


def _nothing(missing: list[str]) -> str:
    if missing:
        return f"None of these zones is there, or the token may not read them: {', '.join(missing)}."
    return "There is no zone that the token may read."
