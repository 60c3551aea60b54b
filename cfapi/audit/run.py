"""An audit from beginning to end: collect into a snapshot, then judge it.

report = await Audit(checks=("tls.*",)).run(cf)

async for finding in Audit().findings(cf): ...
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from attrs import evolve, field, frozen

from cfapi.api.zones import Zone
from cfapi.audit.asked import Asked
from cfapi.audit.checks import CHECKS, Check, Terms, choose
from cfapi.audit.collect import Collector, Estimate, Plan
from cfapi.audit.findings import Finding
from cfapi.audit.judge import judge_account, judge_zone, terms_for
from cfapi.audit.report import Report
from cfapi.audit.resources import ACCOUNT, ZONE
from cfapi.audit.selection import Listing, Selection
from cfapi.audit.store import SnapshotFile
from cfapi.client import Cloudflare
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import Forbidden

Progress: TypeAlias = Callable[[Collector], None]
Clients: TypeAlias = Cloudflare | Mapping[str, Cloudflare]


class NoZones(Exception):
    """There is nothing to audit."""


@frozen(kw_only=True)
class Audit:
    """What to audit and how.

    Args:
        checks: Ids, aliases or patterns such as "tls.*"; all checks if left out.
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

    async def estimate(self, cf: Clients) -> Estimate:
        """How many calls it takes; costs one or two itself for each client. One that can't list zones counts as none.

        Raises:
            CloudflareError: The only client can't list zones.
        """
        if isinstance(cf, Cloudflare):
            return await self._estimate(cf)
        found = await asyncio.gather(*map(self._estimate, cf.values()), return_exceptions=True)
        return sum((each for each in found if isinstance(each, Estimate)), start=self.plan.estimate(0, 0))

    async def _estimate(self, cf: Cloudflare) -> Estimate:
        if self.selection.zones:
            return self.plan.estimate(len(set(self.selection.zones)), 1)
        zones = await cf.zones.list().total() or 0
        shard = self.selection.shard
        accounts = await _accounts(cf)
        return self.plan.estimate(zones if shard is None else -(-zones // shard.of), accounts)

    def resuming(self, file: SnapshotFile) -> "Audit":
        """The same audit, with the selection and the checks that a snapshot was begun with where it has none."""
        before = Asked.noted_in(file)
        if before is None:
            return self
        selection = before.selection if self.selection == Selection() else self.selection
        return evolve(self, checks=self.checks or before.checks, selection=selection)

    async def collect(self, cf: Clients, file: SnapshotFile, on_progress: Progress = lambda _: None) -> None:
        """Read what the checks need into a file, or go on where an earlier run ended.

        Args:
            cf: The client to read with; or several, each for the zones of its token, by names of your own.
            file: The snapshot.
            on_progress: Called after each zone.

        Raises:
            CloudflareError: As for `run`. Of several clients, the others read on before it is raised.
            AnotherRun: The snapshot was begun with other zones or checks.
        """
        clients = cf if isinstance(cf, Mapping) else {"": cf}
        plan = self.plan
        readers = () if clients.keys() == {""} else clients
        Asked.of(self.selection, self.checks, (*plan.zone, *plan.account), readers).note_in(file)
        collectors = [Collector(each, file, plan, name, self.concurrency, self.clock) for name, each in clients.items()]
        await _all(self._collect_by(collector, on_progress) for collector in collectors)
        if file.counts()[1] == 0:
            raise NoZones(_nothing(file.missing))
        file.note("complete", "yes")

    async def _collect_by(self, collector: Collector, on_progress: Progress) -> None:
        listing = Listing(collector.cf, self.selection)
        try:
            await collector.collect(_noting(listing, collector), lambda: on_progress(collector))
        except Exception as error:
            if collector.reader:
                error.add_note(f"This concerns {collector.reader}.")
            raise

    def judge(self, file: SnapshotFile, at: datetime | None = None) -> Report:
        """Judge a snapshot, without a network.

        Args:
            file: The snapshot.
            at: The time to judge at; now if left out.
        """
        terms = evolve(self.terms, now=at or self.clock.now()) if self.terms else Terms(now=at or self.clock.now())
        terms = terms_for(file, self.chosen, terms)
        report = Report(complete=file.is_complete, missing=file.missing)
        for account in file.accounts():
            report.add_account(judge_account(account, self.chosen, terms))
        for zone in file.zones():
            report.add_zone(zone, judge_zone(zone, self.chosen, terms))
        report.sort()
        return report


async def _noting(listing: Listing, collector: Collector) -> AsyncIterator[list[Zone]]:
    """The pages of a listing, at whose end the file knows what is not there: a run that goes on lists nothing again."""
    async for page in listing.pages():
        yield page
    collector.file.note_missing(listing.missing, collector.reader)


async def _all(works: Iterable[Awaitable[None]]) -> None:
    """Do all works side by side to their ends; only then the first error is raised."""
    ended = await asyncio.gather(*works, return_exceptions=True)
    for error in ended:
        if error is not None:
            raise error


async def _accounts(cf: Cloudflare) -> int:
    """How many accounts there are; one, if the token may not say."""
    try:
        return await cf.accounts.list().total() or 1
    except Forbidden:
        return 1


def _nothing(missing: list[str]) -> str:
    if missing:
        return f"None of these zones is there, or the token may not read them: {', '.join(missing)}."
    return "There is no zone that the token may read."
