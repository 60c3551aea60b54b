"""What a long run says meanwhile: a screen on a terminal, a line a minute elsewhere, or nothing."""

import sys
from collections import Counter
from collections.abc import Iterable
from time import monotonic
from typing import Self

import click
from attrs import define, field
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn

from cfapi._core.events import Events, RateLimitWait, RequestFinished, RetryScheduled
from cfapi._core.rate_limit.protocol import RateLimitStatus
from cfapi._printable import number_of
from cfapi.audit import Severity, Verdict
from cfapi.audit.collect import Collector
from cfapi.audit.estimate import Estimate, time_left
from cfapi.cli.bars import Bar
from cfapi.cli.cells import text_cell

LINE_EVERY = 60.0  # seconds
OUTAGE = "no call works at present; trying again"


@define
class Progress(Bar, Events):
    """How far a collection is. It is also an events object, so that it knows of calls and waits."""

    quiet: bool = False
    _calls: int = field(default=0, init=False)
    _planned: int = field(default=0, init=False)
    _done: tuple[int, int] = field(default=(0, 0), init=False)
    _quotas: dict[str, RateLimitStatus] = field(factory=dict[str, RateLimitStatus], init=False)
    _severities: Counter[Severity] = field(factory=Counter[Severity], init=False)
    _waiting: str = field(default="", init=False)
    _waits_until: float = field(default=0.0, init=False)
    _last_line: float = field(factory=monotonic, init=False)

    def __enter__(self) -> Self:
        if not self.quiet and sys.stderr.isatty():
            columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TextColumn("zones"))
            facts = TextColumn("{task.fields[facts]}", markup=False)
            self.draw(*columns, TimeElapsedColumn(), facts, total=None, facts="")
        return self

    def begin(self, estimate: Estimate, share: float) -> None:
        """Say how many calls it takes, and how long."""
        self._planned = self._calls + estimate.calls
        zones, calls = number_of(estimate.zones, "zone"), number_of(estimate.calls, "call")
        line = f"{zones} * {estimate.a_zone} + {estimate.others:,} = {calls}"
        self._tell(f"{line}, {span(estimate.seconds(share))} within {_quota(share)}.")

    def warn(self, lines: Iterable[str]) -> None:
        """Say what can't be told."""
        for line in lines:
            self._tell(line)

    def zone(self, collector: Collector, verdicts: Iterable[Verdict]) -> None:
        """One more zone is read, and judged."""
        if self.quiet:
            return
        self._done = collector.file.counts()
        self._severities.update(finding.severity for verdict in verdicts for finding in verdict.findings)
        if (status := collector.cf.rate_limit) is not None:
            self._quotas[collector.reader] = status
        self._wait(OUTAGE if collector.breaker.is_open else "", 0.0)

    def request_finished(self, event: RequestFinished, /) -> None:
        """Count calls."""
        self._calls += 1
        self._wait("", 0.0)

    def rate_limit_wait(self, event: RateLimitWait, /) -> None:
        """Say why nothing moves."""
        self._wait(event.reason, event.seconds)

    def retry_scheduled(self, event: RetryScheduled, /) -> None:
        """Say why nothing moves."""
        self._wait(f"a call {event.error.outcome}", event.seconds)

    @property
    def facts(self) -> str:
        """How far it is, in words: calls, the quota, what it waits for, the time left, and the findings so far."""
        parts = [f"{self._calls:,} calls", self._used(), self._waits(), self._left(), self._found()]
        return " · ".join(part for part in parts if part)

    def _wait(self, reason: str, seconds: float) -> None:
        self._waiting, self._waits_until = reason, monotonic() + seconds
        done, listed = self._done
        if self.is_drawn:
            self.update(completed=done, total=listed or None, facts=self.facts)
        elif not self.quiet and monotonic() - self._last_line >= LINE_EVERY:
            self._last_line = monotonic()
            click.echo(f"{done:,} of {listed:,} zones read · {self.facts}", err=True)

    def _tell(self, line: str) -> None:
        if not self.quiet:
            click.echo(text_cell(line).plain, err=True)

    def _used(self) -> str:
        """Of all tokens together, how much of their quotas is used."""
        quotas = self._quotas.values()
        whole = sum(each.quota for each in quotas)
        return f"{whole - sum(each.remaining for each in quotas):,} of {whole:,} of the quota used" if whole else ""

    def _waits(self) -> str:
        seconds = self._waits_until - monotonic()
        return f"waiting{f' {span(seconds)}' if seconds > 1 else ''}: {self._waiting}" if self._waiting else ""

    def _left(self) -> str:
        if not self._quotas or self._planned <= self._calls:
            return ""
        each = max(self._quotas.values(), key=lambda status: status.resets_in)
        calls = (self._planned - self._calls) // len(self._quotas)
        return f"{span(time_left(calls, each.remaining, each.resets_in, each.quota, each.window))} left"

    def _found(self) -> str:
        found = self._severities
        return ", ".join(f"{found[each]:,} {each}" for each in reversed(Severity) if found[each])


def span(seconds: float) -> str:
    """A time in words."""
    return f"{seconds / 60:,.0f} min" if seconds >= 90 else f"{max(seconds, 1):.0f} s"  # noqa: PLR2004  # as one says it


def _quota(share: float) -> str:
    return "the quota" if share == 1 else f"{share:.0%} of the quota"
