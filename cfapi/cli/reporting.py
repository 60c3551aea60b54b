"""Where reports go, and as what: the terminal or pipe, and any number of files."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click
from attrs import define, field, frozen

from cfapi._core.files import Replacement, check_writable
from cfapi._printable import number_of
from cfapi.audit import Report
from cfapi.audit.reports.redacting import redact, redacted
from cfapi.cli.formats import BY_SUFFIX, FORMATS, Edition, format_of
from cfapi.cli.rendering import as_table
from cfapi.cli.standard_streams import drop_stdout
from cfapi.cli.telling import tell

STDOUT = "-"


@frozen
class ReportFile:
    """A file that a report is written to; "-" is standard output."""

    path: Path
    shape: str
    is_printed: bool = False

    @classmethod
    def of(cls, given: str, shape: str | None) -> "ReportFile":
        """What `--output` names: "report.html", or "junit:report.out" where the name does not say the format.

        Args:
            given: The path, with or without a format before it.
            shape: The format of --format, if it was given.

        Raises:
            ValueError: The path ends in what is no format's, and there is no other word of the format.
        """
        first, colon, rest = given.partition(":")
        named, name = (first, rest) if colon and first in FORMATS else (None, given)
        path = Path(name)
        if named is None and shape is None and path.suffix and format_of(path) is None:
            known = f"{', '.join(BY_SUFFIX)}, or FORMAT:FILE"
            raise ValueError(f"--output {given}: no format has files that end in {path.suffix}; known are {known}.")
        return cls(path, named or shape or format_of(path) or "table", name == STDOUT)

    @property
    def place(self) -> str:
        """Where it is written, the same for all ways to name it."""
        return STDOUT if self.is_printed else os.path.normcase(os.path.realpath(self.path))

    def check(self) -> None:
        """Refuse what can't be written before any work is done.

        Raises:
            OSError: It can't be written.
        """
        if self.is_printed:
            return
        try:
            check_writable(self.path)
        except OSError as error:
            raise OSError(self.told(error)) from None

    def told(self, error: OSError) -> str:
        """Why it can't be written."""
        return f"--output {self.path} can't be written: {error.strerror or error}"


@define
class Output:
    """Where the report goes, and as what.

    Attributes:
        shape: The format of what is printed; None for a table, or for nothing where there are files.
        edition: What a report says besides its findings.
        files: The files.
        taken: The files that the run needs for something else, by the options that name them.
        redacted: Whether what is private is taken out.
        quiet: Whether nothing is said of files that were written.
    """

    shape: str | None
    edition: Edition
    files: tuple[ReportFile, ...] = ()
    taken: Sequence[tuple[str, Path]] = field(default=(), kw_only=True)
    redacted: bool = field(default=False, kw_only=True)
    quiet: bool = field(default=False, kw_only=True)

    def check(self) -> None:
        """Refuse files that can't be written before any work is done.

        Raises:
            OSError: One can't be written.
            ValueError: Two are the same, or one is needed for something else.
        """
        places = [each.place for each in self.files]
        if twice := next((each for each in self.files if places.count(each.place) > 1), None):
            raise ValueError(f"--output {twice.path} is there twice.")
        for option, path in self.taken:
            if os.path.normcase(os.path.realpath(path)) in places:
                raise ValueError(f"--output {path} would overwrite what {option} names.")
        for each in self.files:
            each.check()

    def edited(self, report: Report) -> Report:
        """The report as others may see it."""
        return redact(report) if self.redacted else report

    def edited_line(self, line: str) -> str:
        """A line about the run as others may see it."""
        return redacted(line) if self.redacted else line

    def write(self, report: Report) -> bool:
        """Write the report everywhere; whether that worked. A file is written completely or not at all."""
        if not self.files:
            return self._print(report, self.shape)
        written = [self._put(each, report) for each in self.files]  # all, whatever happens to one
        return all(written)

    def _put(self, file: ReportFile, report: Report) -> bool:
        return self._print(report, file.shape) if file.is_printed else self._replace(file, report)

    def _replace(self, file: ReportFile, report: Report) -> bool:
        try:
            with Replacement(file.path, is_private=True) as opened:  # it tells how zones are protected
                opened.write(FORMATS[file.shape](report, self.edition).encode())
        except OSError as error:  # the report is worth more than the place where it was to go
            tell(f"{file.told(error)}; here is the report:")
            self._print(report, self.shape)
            return False
        if not self.quiet:
            click.echo(f"Wrote {number_of(len(report.findings), 'finding')} to {file.path}.", err=True)
        return True

    def _print(self, report: Report, shape: str | None) -> bool:
        try:
            click.echo(self._text(report, shape), nl=False, color=True)
        except BrokenPipeError:  # whoever reads has read enough
            drop_stdout()
        except OSError as error:
            tell(f"the report can't be written: {error.strerror or error}")
            drop_stdout()
            return False
        return True

    def _text(self, report: Report, shape: str | None) -> str:
        if shape not in (None, "table"):
            return FORMATS[shape](report, self.edition)
        on_terminal = sys.stdout.isatty()
        width = None if on_terminal else pipe_width()
        return as_table(report, width=width, colours=on_terminal, by=self.edition.by)


def pipe_width() -> int:
    """A pipe has no width; COLUMNS may state that of its reader."""
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdigit() and int(columns) > 0 else 120
