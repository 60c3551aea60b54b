"""What is made of the findings of an audit: which count, which are accepted, what is new."""

from datetime import datetime
from pathlib import Path

from attrs import frozen

from cfapi._core.files import Replacement, check_writable
from cfapi.audit import Report
from cfapi.audit.baseline import Audited
from cfapi.audit.comparing import compare
from cfapi.audit.report import audited
from cfapi.audit.waivers import Waiver
from cfapi.cli.rendering import as_json
from cfapi.cli.telling import tell
from cfapi.cli.thresholds import Threshold


@frozen
class Judging:
    """What is made of the findings.

    Attributes:
        thresholds: The findings that count for the exit code.
        baseline: An earlier audit.
        previous: The file with the audit before this one, which this one replaces.
        waivers: What somebody accepts.
    """

    thresholds: tuple[Threshold, ...] = (Threshold(),)
    baseline: Audited | None = None
    previous: Path | None = None
    waivers: tuple[Waiver, ...] | None = None

    @property
    def since(self) -> str:
        """What tells the earlier audit from all others."""
        return "" if self.baseline is None else self.baseline.origin

    def check(self) -> None:
        """Refuse what can't be written before any work is done.

        Raises:
            OSError: It can't be written.
        """
        if self.previous is not None:
            check_writable(self.previous)

    def apply(self, report: Report, now: datetime) -> None:
        """Take out what is waived, and compare the rest with the earlier audit; the first one is compared with itself.

        Args:
            report: The report.
            now: The time by which waivers have expired or not.
        """
        if self.waivers is not None:
            report.waive(self.waivers, now)
        if self.baseline is not None:
            report.changes = compare(self.baseline, audited(report))
        elif self.previous is not None:
            tell(f"{self.previous} is not there yet, so nothing counts as new.")
            report.changes = compare(audited(report), audited(report))

    def keep(self, report: Report, now: datetime) -> bool:
        """Keep a report for the next run; whether that worked."""
        if self.previous is None:
            return True
        try:
            with Replacement(self.previous, is_private=True) as file:
                file.write(as_json(report, now).encode())
        except OSError as error:
            tell(f"{self.previous} can't be written: {error.strerror or error}; the next run finds the same new again.")
            return False
        return True

    def is_met(self, report: Report) -> bool:
        """Whether there are findings that count."""
        return any(each.is_met(report.findings, report.changes) for each in self.thresholds)
