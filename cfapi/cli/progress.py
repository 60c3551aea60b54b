"""What a long run says meanwhile: a bar on a terminal, a line a minute elsewhere, or nothing."""

from time import monotonic
from types import TracebackType
from typing import Self

import click
from attrs import define, field
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from cfapi._core.events import Events, RateLimitWait, RequestFinished
from cfapi.audit.collect import Estimate

LINE_EVERY = 60.0  # seconds


@define
class Progress(Events):
    """How far a collection is. It is also an events object, so that it knows of calls and waits."""

    quiet: bool = False
    _bar: Bar | None = field(default=None, init=False)
    _calls: int = field(default=0, init=False)
    _expected: int = field(default=0, init=False)
    _last_line: float = field(factory=monotonic, init=False)

    def __enter__(self) -> Self:
        console = Console(stderr=True)
        if not self.quiet and console.is_terminal:
            self._bar = Bar(
                TextColumn("Reading"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("zones, {task.fields[calls]:,} calls{task.fields[waiting]}"),
                TimeElapsedColumn(),
                TimeRemainingColumn(),
                console=console,
            )
            self._bar.add_task("", total=None, calls=0, waiting="")
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def begin(self, estimate: Estimate, a_second: float) -> None:
        """Say how long it will take."""
        if self.quiet:
            return
        minutes = estimate.minutes(a_second)
        span = f"{minutes:.0f} min" if minutes >= 1 else "under a minute"
        line = f"{estimate.zones:,} zones * {estimate.a_zone} + {estimate.others:,} = {estimate.calls:,} calls, {span}"
        click.echo(f"{line} within the quota.", err=True)
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], total=estimate.zones)

    def zones(self, done: int, listed: int) -> None:
        """So many zones are read."""
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done, calls=self._calls, waiting="")
        elif not self.quiet and monotonic() - self._last_line >= LINE_EVERY:
            self._last_line = monotonic()
            click.echo(f"{done:,} of {listed:,} zones read, {self._calls:,} calls.", err=True)

    def request_finished(self, event: RequestFinished, /) -> None:
        """Count calls."""
        self._calls += 1

    def rate_limit_wait(self, event: RateLimitWait, /) -> None:
        """Say why nothing moves."""
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], waiting=f", waiting {event.seconds:.0f} s for the rate limit")
