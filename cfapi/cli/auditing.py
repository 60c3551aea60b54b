"""`cfapi audit` and `cfapi snapshot`: what they do, how they end, and what they say meanwhile."""

import asyncio
import shlex
import tempfile
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from attrs import define, field, frozen

from cfapi._core.events import Events
from cfapi._core.rate_limit.limiter import RateLimit
from cfapi._printable import number_of
from cfapi.audit import Audit, NotASnapshot, NoZones, Outage, Report, SnapshotFile
from cfapi.audit.asked import Asked
from cfapi.audit.baseline import NotAReport
from cfapi.audit.collect import Collector
from cfapi.audit.engine import collect_on, dask_executor
from cfapi.audit.run import Clients
from cfapi.audit.tasks import account_tasks, shards_of, tasks
from cfapi.audit.tokens import BadAccounts, NamedToken, TokenPlace
from cfapi.cli.credentials.choosing import choose
from cfapi.cli.credentials.here import client_here
from cfapi.cli.delivering import Delivery
from cfapi.cli.errors import BadProfiles
from cfapi.cli.judging import Judging
from cfapi.cli.progress import Progress
from cfapi.cli.rendering import preflight
from cfapi.cli.reporting import Output
from cfapi.cli.telling import tell
from cfapi.cli.termination import terminable
from cfapi.client import Cloudflare
from cfapi.errors import CloudflareError, ConfigurationError, RequestRefused

CLEAN, USAGE, FINDINGS, INCOMPLETE, UNDELIVERED, INTERRUPTED, TERMINATED = 0, 2, 3, 4, 5, 130, 143


@frozen
class Source:
    """Whom to ask: Cloudflare, with the credentials that other commands use or many tokens; or a sandbox."""

    share: float = 1.0
    sandbox: int | None = None
    seed: int = 1
    tokens: tuple[NamedToken, ...] = ()
    places: tuple[TokenPlace, ...] = ()  # of tokens that the workers of an engine fetch
    profile: str | None = None

    @asynccontextmanager
    async def clients(self, events: Events) -> AsyncGenerator[Clients, None]:
        """A client, or one for each token, by its name: each has a quota of its own."""
        limit = RateLimit(share=self.share)
        if self.tokens:
            async with AsyncExitStack() as open:
                yield {
                    each.name: await open.enter_async_context(
                        Cloudflare(each.token.reveal(), rate_limit=limit, events=events)
                    )
                    for each in self.tokens
                }
            return
        if self.sandbox is None:
            async with choose(self.profile).client(rate_limit=limit, events=events) as cf:
                yield cf
            return
        from cfapi.sandbox import Sandbox

        async with (
            Sandbox(zones=self.sandbox, seed=self.seed) as box,
            Cloudflare(box.token, base_url=box.url, rate_limit=limit, events=events) as cf,
        ):
            yield cf


@define
class Run:
    """One run of `cfapi audit`.

    Args:
        audit: What to audit.
        source: Whom to ask.
        output: Where the report goes.
        judging: What is made of the findings.
        snapshot: The file to collect into; a temporary one if left out.
        resume: Whether that file is there already, and to be completed.
        quiet: Whether to say nothing meanwhile.
        engine: The scheduler of other machines that collect.
        carried: The options that a run which goes on has to have again.
        delivery: Whom to tell what is new.
    """

    audit: Audit
    source: Source
    output: Output
    judging: Judging = field(factory=Judging)
    snapshot: Path | None = None
    resume: bool = False
    quiet: bool = False
    engine: str | None = None
    carried: tuple[str, ...] = ()
    delivery: Delivery = field(factory=Delivery)
    _folder: str | None = field(default=None, init=False)

    def collect_and_judge(self) -> int:
        """Collect, judge, write the report, and return the exit code."""
        self.output.check()
        self.judging.check()
        with self._file() as file:
            ended = self._collect(file)
            done, listed = file.counts()
            if done == 0 and ended:
                return self._nothing_done(ended, listed)
            report = self.audit.judge(file)
        if ended:
            report.complete = False
        code = self._finish(report, self.output.edition.now, ended)
        if ended:
            self._say_how_to_go_on("audit --snapshot", done, listed)
        elif self._folder is not None:
            self._discard()
        return code

    def collect_only(self) -> int:
        """Collect, and return the exit code."""
        with self._file() as file:
            ended = self._collect(file)
            done, listed = file.counts()
            missing = file.missing
        if ended:
            self._say_how_to_go_on("snapshot --output", done, listed)
        elif not self.quiet:
            click.echo(f"Read {done:,} of {number_of(listed, 'zone')} into {self.path}.", err=True)
        return ended or (INCOMPLETE if missing else CLEAN)

    def judge_only(self, path: Path, at: datetime | None) -> int:
        """Judge a snapshot that is there, and return the exit code."""
        self.output.check()
        self.judging.check()
        with SnapshotFile.open(path) as file:
            report = self.audit.judge(file, at, self.audit.selection)
        return self._finish(report, at or self.output.edition.now)

    @property
    def path(self) -> Path:
        """The file that is collected into."""
        if self.snapshot is not None:
            return self.snapshot
        self._folder = self._folder or tempfile.mkdtemp(prefix="cfapi-")
        return Path(self._folder) / "snapshot"

    def _say_how_to_go_on(self, command: str, done: int, listed: int) -> None:
        """What was done, what was not, and what to type."""
        tell(f"read {done:,} of {listed:,} zones into {self.path}; {listed - done:,} are still to be read.")
        tell(f"to go on: cfapi {command} {shlex.join([str(self.path), '--resume', *self.carried])}")

    def _nothing_done(self, ended: int, listed: int) -> int:
        """End without a report; what was listed is of use to nobody who did not ask for a snapshot."""
        if listed and self.snapshot is not None:
            self._say_how_to_go_on("audit --snapshot", 0, listed)
        elif self._folder is not None:
            self._discard()
        return ended

    def _discard(self) -> None:
        SnapshotFile.remove(self.path)
        self.path.parent.rmdir()

    def _file(self) -> SnapshotFile:
        if not self.resume:
            return SnapshotFile.create(self.path)
        file = SnapshotFile.open(self.path)
        self.audit = self.audit.resuming(file)
        return file

    def _finish(self, report: Report, at: datetime, ended: int = 0) -> int:
        """Compare the report, write it, and tell what is new, unless it ended early; the exit code."""
        self.judging.apply(report, at)
        report = self.output.edited(report)
        written = self.output.write(report)
        if ended:
            return ended
        if not self.delivery.tell(report, self.judging.since, self.output.edition.now):
            return UNDELIVERED
        kept = written and self.judging.keep(report, self.output.edition.now)
        return self._code(report, written=kept)

    def _code(self, report: Report, *, written: bool) -> int:
        if self.judging.is_met(report):
            return FINDINGS if written else INCOMPLETE
        return CLEAN if report.is_whole and written else INCOMPLETE

    def _collect(self, file: SnapshotFile) -> int:
        """Collect; the exit code if that did not end well, or 0."""
        try:
            self._read(file)
        except KeyboardInterrupt:
            tell("interrupted.")
            return INTERRUPTED
        except asyncio.CancelledError:
            tell("terminated.")
            return TERMINATED
        except (RequestRefused, BadAccounts) as problem:  # the token is at fault, unless it, or others, worked before
            tell(_told(problem))
            return INCOMPLETE if file.counts()[1] else USAGE
        except (NoZones, ConfigurationError, BadProfiles, ValueError) as problem:
            tell(_told(problem))
            return USAGE
        except (CloudflareError, Outage, OSError) as problem:
            tell(_told(problem))
            return INCOMPLETE
        return 0

    def _read(self, file: SnapshotFile) -> None:
        if self.engine is None:
            asyncio.run(self._collected(file))
            return
        with dask_executor(self.engine) as (executor, threads):
            Asked.of(self.audit.selection, self.audit.checks, self.audit.reads, self._readers()).note_in(file)
            if self.source.places:
                work = account_tasks(self.audit, self.source.places, self.source.share)
            else:
                work = tasks(self.audit, shards_of(file, threads), self.source.share, client_here)
            collect_on(executor, work, file)
        if file.counts()[1] == 0:
            raise NoZones("There is no zone that the tokens of the workers may read.")

    def _readers(self) -> list[str]:
        return [each.name for each in self.source.places]

    async def _collected(self, file: SnapshotFile) -> None:
        with Progress(quiet=self.quiet) as progress, terminable():

            def on_progress(collector: Collector) -> None:
                if not self.quiet:
                    progress.zone(collector, self.audit.judge_one(file, collector.latest))

            async with self.source.clients(progress) as cf:
                await self.audit.collect(
                    cf,
                    file,
                    on_progress,
                    on_estimate=lambda estimate: progress.begin(estimate, self.source.share),
                    on_preflight=lambda blind: progress.warn([*map(self.output.edited_line, preflight(blind))]),
                )


def guarded(work: Callable[[], int]) -> int:
    """Do some work; what the user can mend ends in one sentence and the exit code for usage."""
    try:
        return work()
    except (CloudflareError, NotASnapshot, NotAReport, ValueError, OSError) as problem:
        tell(str(problem))
        return USAGE


def moment(text: str) -> datetime:
    """A time on the command line; without a time zone it is UTC.

    Raises:
        ValueError: It is none.
    """
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _told(problem: Exception) -> str:
    """What an error says, and whom it concerns."""
    return " ".join([str(problem), *getattr(problem, "__notes__", ())])
